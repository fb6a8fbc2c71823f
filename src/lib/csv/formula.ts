// A spreadsheet computes a cell that begins with one of these (OWASP, CSV injection), also where it takes a semicolon,
// a tab or a line break inside the cell for its end. What is a plain number computes
// to itself, and a dash alone is text.
const sign = '[=+\\-@\uff1d\uff0b\uff0d\uff20]';
const cellEnd = '[;\\t\\r\\n]';
const plainNumber = `(?:-|[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?) *(?:${cellEnd}|$)`;

const formulas = new RegExp(`(^|${cellEnd})( *)(?='*${sign})(?!${plainNumber})`, 'g');
const marked = new RegExp(`(^|${cellEnd})( *)'(?='*${sign})`, 'g');
// Before the first character is looked at, a spreadsheet passes over these.
const leadingBlank = /^(?='*[\t\r\n])/;
const markedBlank = /^'(?='*[\t\r\n])/;

/**
 * Text as it is written into a cell: an apostrophe in front of whatever a spreadsheet would compute. Text that has
 * apostrophes there already gets one more, so that `unmarkFormulas` gives back exactly what there was.
 */
export const markFormulas = (text: string): string =>
  text.replace(formulas, "$1$2'").replace(leadingBlank, "'");

/** The text of a cell that `markFormulas` wrote. */
export const unmarkFormulas = (cell: string): string =>
  cell.includes("'") ? cell.replace(markedBlank, '').replace(marked, '$1$2') : cell;

/** Whether a spreadsheet would compute something in this cell. */
export const hasFormula = (cell: string): boolean => markFormulas(cell) !== cell;
