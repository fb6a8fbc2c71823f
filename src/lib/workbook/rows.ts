import { SaxesParser } from 'saxes';
import { columnAt, dateText, unescaped } from './cell-text.js';
import { type Attributes, localName, type OpenPart } from './parse-part.js';
import type { Book } from './read-book.js';

/** What a cell holds; `formula` is one whose value the program that wrote it did not store. */
export type CellKind = 'text' | 'number' | 'date' | 'formula' | 'error' | 'empty';

/** One row of a sheet as its cells are shown; counted from 1 as the program that wrote it does. */
export type SheetRow = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly kinds: readonly CellKind[];
  readonly isHidden: boolean;
};

/** What a sheet says beside its rows: cells that are merged (A1:B2), and columns that are hidden. */
export type SheetLayout = { readonly merged: string[]; readonly hiddenColumns: Set<number> };

/** The rows of a sheet, as they come; nothing where the workbook lacks the part it names. */
export async function* rowsOf(
  open: OpenPart,
  target: string,
  book: Book,
  layout?: SheetLayout,
): AsyncGenerator<SheetRow[]> {
  const part = await open(target);
  if (part === undefined) return;
  const rows: SheetRow[] = [];
  const reader = new RowReader(book, (row) => rows.push(row), layout);
  const decoder = new TextDecoder();
  for await (const bytes of part) {
    reader.parser.write(decoder.decode(bytes, { stream: true }));
    if (rows.length > 0) yield rows.splice(0);
  }
  reader.parser.close();
  yield rows;
}

// ECMA-376, 18.3.1.13: XFD is the last column there is.
const lastColumn = 16_383;

class RowReader {
  readonly parser = new SaxesParser();
  private row: string[] = [];
  private kinds: CellKind[] = [];
  private isHidden = false;
  private isComputed = false;
  private at = 0;
  private column = 0;
  private type = '';
  private style = 0;
  private value = '';
  private reading = false;

  constructor(
    private readonly book: Book,
    onRow: (row: SheetRow) => void,
    private readonly layout?: SheetLayout,
  ) {
    this.parser.on('opentag', ({ name, attributes }) => {
      this.open(localName(name), attributes);
    });
    this.parser.on('text', (part) => {
      if (this.reading) this.value += part;
    });
    this.parser.on('closetag', ({ name }) => {
      const tag = localName(name);
      if (tag === 'v' || tag === 't') this.reading = false;
      if (tag === 'c') {
        this.row[this.column] = this.text();
        this.kinds[this.column] = this.kind();
      }
      if (tag === 'row')
        onRow({
          row: this.at,
          cells: Array.from(this.row, (cell: string | undefined) => cell ?? ''),
          kinds: Array.from(this.kinds, (kind: CellKind | undefined) => kind ?? 'empty'),
          isHidden: this.isHidden,
        });
    });
  }

  private open(tag: string, { r, t, s, hidden, ref = '', min, max }: Attributes): void {
    if (tag === 'mergeCell') this.layout?.merged.push(ref);
    if (tag === 'col' && isTrue(hidden))
      for (let at = Number(min); at <= Math.min(Number(max), lastColumn + 1); at++)
        this.layout?.hiddenColumns.add(at - 1);
    if (tag === 'f') this.isComputed = true;
    if (tag === 'row') {
      this.row = [];
      this.kinds = [];
      this.isHidden = isTrue(hidden);
      this.at = r === undefined ? this.at + 1 : Number(r);
    }
    if (tag === 'c') {
      this.column = r === undefined ? this.row.length : columnAt(r);
      if (this.column > lastColumn) throw new RangeError(`${r} is no cell of a sheet`);
      this.type = t ?? 'n';
      this.style = Number(s ?? 0);
      this.value = '';
      this.isComputed = false;
    }
    this.reading = tag === 'v' || (tag === 't' && this.type === 'inlineStr');
  }

  private kind(): CellKind {
    const { type, value, book } = this;
    if (value === '') return this.isComputed ? 'formula' : 'empty';
    if (type === 'e') return 'error';
    if (type !== 'n') return type === 'd' ? 'date' : 'text';
    return book.dates[this.style] ? 'date' : 'number';
  }

  private text(): string {
    const { type, value, book } = this;
    if (type === 's') return book.texts[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'inlineStr' || type === 'str') return unescaped(value);
    if (type === 'n' && value !== '' && book.dates[this.style]) return dateText(Number(value), book.is1904);
    return value;
  }
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
