export { type Delimiter, delimiters, isQuoted, readCells, writeCell } from './cells.js';
export { hasFormula, unmarkFormulas } from './formula.js';
export { type CsvRecord, splitRecords } from './records.js';
