export type { OpenPart } from './parse-part.js';
export { readBook } from './read-book.js';
export { type CellKind, rowsOf } from './rows.js';
export { type Sheet, unpackWorkbook } from './unpack-workbook.js';
