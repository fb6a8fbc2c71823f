/**
 * What programs write for a value that is not there: pandas' list of such words (read_csv, na_values), R's NA, Postgres'
 * and MySQL's \N, and what spreadsheets show for one that could not be had. As they are written: `Na` may be a name.
 */
const words = [
  '#N/A',
  '#N/A N/A',
  '#NA',
  '#NAME?',
  '#NULL!',
  '#REF!',
  '#VALUE!',
  '-1.#IND',
  '-1.#QNAN',
  '-NaN',
  '-nan',
  '1.#IND',
  '1.#QNAN',
  '<NA>',
  '<null>',
  '<NULL>',
  'N/A',
  'NA',
  'NULL',
  'NaN',
  'NAN',
  'NaT',
  'None',
  '(null)',
  '(NULL)',
  '[null]',
  '[NULL]',
  '\\N',
  'n/a',
  'nan',
  'null',
  'undefined',
] as const;

export const missingWords: readonly string[] = words;

const known: ReadonlySet<string> = new Set(words);

export const isMissing = (text: string): boolean => text === '' || known.has(text);

/** What people put into a cell that has nothing in it: a dash, dots, or "no data" in short. */
export const isDash = (text: string): boolean =>
  /^(?:[-–—_.…]{1,3}|n\.?[ ./]?[dac]\.?|k\.? ?[Aa]\.?|s\.?[ ./]?d\.?|无|暂无|不详|нет данных|غير متوفر|لا يوجد)$/i.test(
    text,
  );
