import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SaxesParser } from 'saxes';
import type { Member } from '../archive/store.js';
import { csvCell } from '../tables.js';
import { columnAt, dateText, isDateFormat, unescaped } from './cell-text.js';

export type Sheet = { readonly name: string; readonly path: string };

/** Writes the sheets of an XLSX workbook (ECMA-376) as CSV, those that are hidden left out. */
export async function sheetsAsCsv(members: readonly Member[], folder: string): Promise<Sheet[]> {
  const book = await readBook(members);
  const sheets: Sheet[] = [];
  for (const { name, target } of book.sheets) {
    const member = members.find((each) => each.name === target);
    if (member === undefined) continue;
    const path = join(folder, `sheet-${sheets.length}.csv`);
    await pipeline(Readable.from(rowsOf(member, book)), createWriteStream(path));
    sheets.push({ name, path });
  }
  return sheets;
}

type Book = {
  readonly sheets: readonly { readonly name: string; readonly target: string }[];
  readonly is1904: boolean;
  readonly texts: readonly string[];
  /** Of each style of a cell, whether it shows a date. */
  readonly dates: readonly boolean[];
};

async function readBook(members: readonly Member[]): Promise<Book> {
  const targets = new Map<string, string>();
  await each(members, 'xl/_rels/workbook.xml.rels', 'Relationship', ({ Id = '', Target = '' }) => {
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const sheets: { name: string; target: string }[] = [];
  await each(members, 'xl/workbook.xml', 'sheet', ({ name = '', state, 'r:id': id = '' }) => {
    if (state === undefined || state === 'visible') sheets.push({ name, target: targets.get(id) ?? '' });
  });
  let is1904 = false;
  await each(members, 'xl/workbook.xml', 'workbookPr', ({ date1904 }) => {
    is1904 = date1904 === '1' || date1904 === 'true';
  });
  return { sheets, is1904, texts: await sharedTexts(members), dates: await dateStyles(members) };
}

type Attributes = Partial<Record<string, string>>;

async function each(
  members: readonly Member[],
  name: string,
  tag: string,
  see: (attributes: Attributes) => void,
): Promise<void> {
  const parser = new SaxesParser();
  parser.on('opentag', (node) => {
    if (localName(node.name) === tag) see(node.attributes);
  });
  await parse(members, name, parser);
}

async function dateStyles(members: readonly Member[]): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const { numFmtId = '0', formatCode = '' } = attributes as Attributes;
    const tag = localName(name);
    if (tag === 'numFmt') codes.set(Number(numFmtId), formatCode);
    if (tag === 'cellXfs') inCells = true;
    if (tag === 'xf' && inCells) styles.push(isDateFormat(Number(numFmtId), codes.get(Number(numFmtId))));
  });
  parser.on('closetag', ({ name }) => {
    if (localName(name) === 'cellXfs') inCells = false;
  });
  await parse(members, 'xl/styles.xml', parser);
  return styles;
}

async function sharedTexts(members: readonly Member[]): Promise<string[]> {
  const texts: string[] = [];
  let [text, reading, spoken] = ['', false, 0];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const tag = localName(name);
    if (tag === 'si') text = '';
    // How a word is spoken, in Japanese, is no part of it.
    if (tag === 'rPh') spoken++;
    reading = tag === 't' && spoken === 0;
  });
  parser.on('text', (part) => {
    if (reading) text += part;
  });
  parser.on('closetag', ({ name }) => {
    const tag = localName(name);
    if (tag === 'rPh') spoken--;
    if (tag === 't') reading = false;
    if (tag === 'si') texts.push(unescaped(text));
  });
  await parse(members, 'xl/sharedStrings.xml', parser);
  return texts;
}

/** The rows of a sheet as lines of CSV. */
async function* rowsOf(member: Member, book: Book): AsyncGenerator<string> {
  const lines: string[] = [];
  const reader = new RowReader(book, (line) => lines.push(line));
  const decoder = new TextDecoder();
  for await (const bytes of await member.open()) {
    reader.parser.write(decoder.decode(bytes as Uint8Array, { stream: true }));
    if (lines.length > 0) yield lines.splice(0).join('');
  }
  reader.parser.close();
  yield lines.join('');
}

class RowReader {
  readonly parser = new SaxesParser();
  private row: string[] = [];
  private column = 0;
  private type = '';
  private style = 0;
  private value = '';
  private reading = false;

  constructor(
    private readonly book: Book,
    onRow: (line: string) => void,
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
        onRow(`${Array.from(this.row, (cell: string | undefined) => csvCell(cell ?? '')).join(',')}\n`);
    });
  }

  private open(tag: string, { r, t, s }: Attributes): void {
    if (tag === 'row') this.row = [];
    if (tag === 'c') {
      this.column = r === undefined ? this.row.length : columnAt(r);
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

async function parse(members: readonly Member[], name: string, parser: SaxesParser): Promise<void> {
  const member = members.find((one) => one.name === name);
  if (member === undefined) return;
  const decoder = new TextDecoder();
  for await (const bytes of await member.open())
    parser.write(decoder.decode(bytes as Uint8Array, { stream: true }));
  parser.close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
