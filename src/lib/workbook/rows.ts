import { SaxesParser } from 'saxes';
import { columnAt, dateText, unescaped } from './cell-text.js';
import { type Attributes, localName, type OpenPart } from './parse-part.js';
import type { Book } from './read-book.js';

/** One row of a sheet as its cells are shown; counted from 1 as the program that wrote it does. */
export type SheetRow = { readonly row: number; readonly cells: readonly string[] };

/** The rows of a sheet, as they come; nothing where the workbook lacks the part it names. */
export async function* rowsOf(open: OpenPart, target: string, book: Book): AsyncGenerator<SheetRow[]> {
  const part = await open(target);
  if (part === undefined) return;
  const rows: SheetRow[] = [];
  const reader = new RowReader(book, (row) => rows.push(row));
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
  private at = 0;
  private column = 0;
  private type = '';
  private style = 0;
  private value = '';
  private reading = false;

  constructor(
    private readonly book: Book,
    onRow: (row: SheetRow) => void,
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
      if (tag === 'c') this.row[this.column] = this.text();
      if (tag === 'row')
        onRow({ row: this.at, cells: Array.from(this.row, (cell: string | undefined) => cell ?? '') });
    });
  }

  private open(tag: string, { r, t, s }: Attributes): void {
    if (tag === 'row') {
      this.row = [];
      this.at = r === undefined ? this.at + 1 : Number(r);
    }
    if (tag === 'c') {
      this.column = r === undefined ? this.row.length : columnAt(r);
      if (this.column > lastColumn) throw new RangeError(`${r} is no cell of a sheet`);
      this.type = t ?? 'n';
      this.style = Number(s ?? 0);
      this.value = '';
    }
    this.reading = tag === 'v' || (tag === 't' && this.type === 'inlineStr');
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
