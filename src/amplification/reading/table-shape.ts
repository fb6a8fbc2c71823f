/** What has to be known of a table's text before its rows can be read. */
export type TableShape = {
  readonly delimiter: string;
  /** In the order they stand, no two alike. */
  readonly columns: readonly string[];
  /** Lines before the header: notes, or the `sep=;` that Excel writes. */
  readonly linesAbove: number;
};

const delimiters = [',', '\t', ';', '|'] as const;
// Notes above a table are a few lines; what is looked at has to hold some rows too.
const mostNotes = 60;
const recordsLookedAt = 200;

/**
 * The shape of a table from its first lines: a header may stand below notes, and R's write.table leaves out the name
 * of the first column, the row's own. `isHeader` says which columns mark one for certain.
 */
export function shapeOfTable(head: string, isHeader: (columns: readonly string[]) => boolean): TableShape {
  const text = head.replace(/^\uFEFF/, '');
  const [, said, rest] = /^"?sep=(.)"?\r?\n?(.*)$/is.exec(text) ?? [];
  const above = said === undefined ? 0 : 1;
  const readings = (said === undefined ? delimiters : [said]).map((delimiter) =>
    readAs(delimiter, rest ?? text, isHeader),
  );
  const best = readings.reduce((one, other) => (isBetter(other, one) ? other : one));
  return { delimiter: best.delimiter, columns: best.columns, linesAbove: best.line + above };
}

type Read = {
  readonly delimiter: string;
  readonly columns: readonly string[];
  readonly line: number;
  readonly certain: boolean;
  /** Records below that are as wide as the header. */
  readonly fitting: number;
};

function isBetter(one: Read, other: Read): boolean {
  if (one.certain !== other.certain) return one.certain;
  const worth = (read: Read) => (read.columns.length > 1 ? read.fitting : 0);
  if (one.line !== other.line && worth(one) === worth(other)) return one.line < other.line;
  return worth(one) === worth(other) ? one.columns.length > other.columns.length : worth(one) > worth(other);
}

function readAs(delimiter: string, text: string, isHeader: (columns: readonly string[]) => boolean): Read {
  const records = recordsOf(text, delimiter, recordsLookedAt);
  const named = records.map(({ cells }) => cells.map((cell) => cell.trim()));
  const sure = named.slice(0, mostNotes).findIndex((cells) => isHeader(cells));
  const width = usualWidth(named);
  const wide = named.slice(0, mostNotes).findIndex((cells) => cells.length >= width);
  // A first line one short of all others is a header without a name for the row's own number.
  const short = named[0]?.length === width - 1 && named.slice(1).every(({ length }) => length === width);
  const at = sure !== -1 ? sure : short || wide === -1 ? 0 : wide;
  const header = named[at] ?? [];
  const below = named.slice(at + 1);
  const oneMore =
    below.length > 0 && header.length > 1 && below.every(({ length }) => length === header.length + 1);
  // Rows that all end in the sign between cells have an empty cell more; otherwise the first has no name.
  const more = oneMore && below.every((cells) => cells.at(-1) === '') ? [...header, ''] : ['', ...header];
  const columns = unlike(oneMore ? more : header);
  return {
    delimiter,
    columns,
    line: records[at]?.line ?? 0,
    certain: sure !== -1,
    fitting: below.filter(({ length }) => length === columns.length).length,
  };
}

/** The width most records have; of equals the larger. */
function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, times], [b, others]) => others - times || b - a)[0]?.[0] ?? 0;
}

// A column without a name is called by its place, and so is one whose name stands there already.
function unlike(names: readonly string[]): string[] {
  const taken = new Set(names.filter((name) => name !== ''));
  const seen = new Set<string>();
  return names.map((name, at) => {
    let own = name;
    if (own === '' || seen.has(own))
      for (own = `${name}_${at + 1}`; taken.has(own) || seen.has(own); ) own = `${own}_`;
    seen.add(own);
    return own;
  });
}

type TextRecord = { readonly line: number; readonly cells: readonly string[] };

/** Records after RFC 4180, and the line each begins in; lines without a sign are none. The last may be cut, and is left out. */
export function recordsOf(text: string, delimiter: string, most: number): TextRecord[] {
  const records: TextRecord[] = [];
  let [at, line] = [0, 0];
  while (at < text.length && records.length < most) {
    const begun = line;
    const cells: string[] = [];
    let ended = false;
    while (!ended) {
      const cell = cellAt(text, at, delimiter);
      cells.push(cell.value);
      line += cell.breaks;
      at = cell.end;
      if (at >= text.length) return endsHere(records, { line: begun, cells }, text);
      ended = text[at] !== delimiter;
      at += ended && text.startsWith('\r\n', at) ? 2 : 1;
    }
    line++;
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line: begun, cells });
  }
  return records;
}

// Without a line break at its end a record may be cut; but a header may be all there is.
const endsHere = (records: TextRecord[], last: TextRecord, text: string): TextRecord[] =>
  records.length === 0 || (text.length < headCharacters && last.cells.some((cell) => cell !== ''))
    ? [...records, last]
    : records;

/** What is read of a file to know its shape. */
export const headCharacters = 1 << 18;

function cellAt(text: string, from: number, delimiter: string) {
  let at = from;
  let breaks = 0;
  if (text[at] !== '"') {
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    return { value: text.slice(from, at), end: at, breaks };
  }
  let value = '';
  for (at++; at < text.length; at++) {
    if (text[at] === '"') {
      if (text[at + 1] !== '"') break;
      at++;
    }
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) breaks++;
    value += text[at];
  }
  // What follows the closing quote belongs to no cell.
  for (at++; at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r'; ) at++;
  return { value, end: at, breaks };
}
