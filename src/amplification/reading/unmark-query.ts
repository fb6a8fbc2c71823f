import { quoteText } from './posts-query.js';

const sign = '[=+\\-@\\x{ff1d}\\x{ff0b}\\x{ff0d}\\x{ff20}]';
const blank = quoteText("^'('*[\\t\\r\\n])");
const formula = quoteText(`(^|[;\\t\\r\\n])( *)'('*${sign})`);

/** `unmarkFormulas` of src/case in the words of DuckDB; a test holds the two together. */
export const unmarkedQuery = (column: string): string =>
  `regexp_replace(regexp_replace(${column}, ${blank}, '\\1'), ${formula}, '\\1\\2\\3', 'g')`;
