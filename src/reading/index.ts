export { openDocument } from './formats/open-document.js';
export { decodeTable } from './tables/decode-table.js';
export { EntryMaker } from './tables/entry-maker.js';
