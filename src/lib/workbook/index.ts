export type { OpenPart } from './parse-part.js';
export { readBook } from './read-book.js';
export { rowsOf } from './rows.js';
export { unpackWorkbook } from './unpack-workbook.js';
