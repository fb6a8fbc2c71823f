/**
 * SQL for an account's name without what makes two spellings of one: spaces, what cannot be seen, and @ before it;
 * letters and digits of full width; a no-break space. What a name holds in its middle is left, and case where two
 * accounts may differ in nothing else.
 */
export function plainAccount(name: string, ignoresCase = false): string {
  const plainly = `CASE WHEN ${looksPlain(name)} THEN ${name}
    WHEN NOT regexp_matches(${name}, '[${wideOnes}${unseen}${blank}@]') THEN nfc_normalize(${name}) ELSE ${cleaned(name)} END`;
  return ignoresCase ? `lower(${plainly})` : plainly;
}

/** Whether these columns hold what is written behind an @, in which no network that has it makes a difference of case. */
export const areHandles = (fields: readonly string[]): boolean =>
  fields.length > 0 && fields.every((field) => handle.test(field.replaceAll('"', '')));

const handle = /(^|[.$_ ])(screen_?name|user_?name|handle|acct|unique_?id|at_?name)$/i;

// Nearly all names: ASCII, beginning and ending in what is seen. Asked of every row, so it has to be quick.
const looksPlain = (name: string): string =>
  [
    `strlen(${name}) = length(${name})`,
    `ord(${name}) > 32`,
    `ord(${name}) <> 64`,
    ...[' ', '\t', '\n', '\r'].map((end) => `NOT suffix(${name}, '${end}')`),
  ].join(' AND ');

const cleaned = (name: string): string => {
  const composed = `nfc_normalize(${name})`;
  // `translate` takes ten times as long as all the rest, and hardly a name holds what it is for.
  const narrow = `CASE WHEN regexp_matches(${name}, '[${wideOnes}]') THEN translate(${composed}, '${wide}', '${plain}') ELSE ${composed} END`;
  const seen = `regexp_replace(${narrow}, '[${unseen}]', '', 'g')`;
  const joined = `regexp_replace(${seen}, '([ -~])[\\x{200c}\\x{200d}]+([ -~])', '\\1\\2', 'g')`;
  return `regexp_replace(${joined}, '^[${blank}@]+|[${blank}]+$', '', 'g')`;
};

const codes = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)).join('');

// U+FF01 to U+FF5E are ASCII's ! to ~ at full width.
const wide = `${codes(0xff01, 0xff5e)}\u3000\u00a0\u202f`;
const wideOnes = '\\x{ff01}-\\x{ff5e}\\x{3000}\\x{a0}\\x{202f}';
const plain = `${codes(0x21, 0x7e)}   `.replaceAll("'", "''");

const unseen =
  '\\x{ad}\\x{200b}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2060}\\x{2066}-\\x{2069}\\x{feff}\\x{fe00}-\\x{fe0f}';
const blank = '\\s\\pZ\\x00-\\x1f\\x7f-\\x{9f}\\x{200c}\\x{200d}';
