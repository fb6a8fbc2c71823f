import { SaxesParser } from 'saxes';
import { isDateFormat, unescaped } from './cell-text.js';
import { type Attributes, localName, type OpenPart, parsePart } from './parse-part.js';

/** A workbook (XLSX, ECMA-376) but for its rows: its sheets, those that are hidden left out, and what cells refer to. */
export type Book = {
  readonly sheets: readonly { readonly name: string; readonly target: string }[];
  /** Names of sheets that are hidden. */
  readonly hidden: readonly string[];
  readonly is1904: boolean;
  readonly texts: readonly string[];
  /** Of each style of a cell, whether it shows a date. */
  readonly dates: readonly boolean[];
};

export async function readBook(open: OpenPart): Promise<Book> {
  const targets = new Map<string, string>();
  await each(open, 'xl/_rels/workbook.xml.rels', 'Relationship', ({ Id = '', Target = '' }) => {
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const sheets: { name: string; target: string }[] = [];
  const hidden: string[] = [];
  await each(open, 'xl/workbook.xml', 'sheet', ({ name = '', state, 'r:id': id = '' }) => {
    if (state === undefined || state === 'visible') sheets.push({ name, target: targets.get(id) ?? '' });
    else hidden.push(name);
  });
  let is1904 = false;
  await each(open, 'xl/workbook.xml', 'workbookPr', ({ date1904 }) => {
    is1904 = date1904 === '1' || date1904 === 'true';
  });
  return { sheets, hidden, is1904, texts: await sharedTexts(open), dates: await dateStyles(open) };
}

async function each(
  open: OpenPart,
  name: string,
  tag: string,
  see: (attributes: Attributes) => void,
): Promise<void> {
  const parser = new SaxesParser();
  parser.on('opentag', (node) => {
    if (localName(node.name) === tag) see(node.attributes);
  });
  await parsePart(open, name, parser);
}

async function dateStyles(open: OpenPart): Promise<boolean[]> {
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
  await parsePart(open, 'xl/styles.xml', parser);
  return styles;
}

async function sharedTexts(open: OpenPart): Promise<string[]> {
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
  await parsePart(open, 'xl/sharedStrings.xml', parser);
  return texts;
}
