import PDFDocument from 'pdfkit';
import { formatMessage, type Language, message } from '../../findings/index.js';
import { drawAddress } from '../../printing/lot-code.js';
import {
  collectBytes,
  type Doc,
  faint,
  formatUnprinted,
  PrintedSheet,
} from '../../printing/printed-sheet.js';
import type { Typefaces } from '../../printing/typefaces.js';
import { drawSscc, mm, ssccCodeSize } from '../../printing/unit-code.js';
import type { UnitsIssued } from './api.js';
import type { PageSize } from './page-sizes.js';

type Unit = UnitsIssued['units'][number];
type Box = { readonly x: number; readonly y: number };

const label = { width: 105 * mm, height: 148 * mm } as const;
const edge = 6 * mm;
const inner = label.width - 2 * edge;
const lineHeight = 14;
const qrSize = 32 * mm;
// What is below: the symbol, its number, and a line on what it is.
const codeTop = label.height - edge - ssccCodeSize.height - 34;

/** A label for each unit: A6, one on a page, or A4, four of the same size on a page. */
export async function printUnits(
  { title, rows, units }: UnitsIssued,
  language: Language,
  typefaces: Typefaces,
  { pageSize, printedOn }: { readonly pageSize: PageSize; readonly printedOn: string },
): Promise<Uint8Array> {
  const say = (key: 'units.local' | 'label.unprintable'): string => formatMessage(message(key), language);
  const day = new Date(`${printedOn}T00:00:00Z`);
  const info = { Title: title, CreationDate: day, ModDate: day, Producer: 'Waybill', Creator: 'Waybill' };
  const size = pageSize === 'a6' ? [label.width, label.height] : 'A4';
  const doc = new PDFDocument({ size, margin: 0, autoFirstPage: false, info });
  const bytes = collectBytes(doc);
  const sheet = new PrintedSheet(doc, typefaces);
  const boxes = boxesOf(pageSize);
  for (const [at, unit] of units.entries()) {
    const box = boxes[at % boxes.length] ?? { x: 0, y: 0 };
    if (at % boxes.length === 0) newPage(doc, pageSize);
    await printUnit(unit, box);
  }
  doc.end();
  return bytes;

  async function printUnit(unit: Unit, { x, y }: Box): Promise<void> {
    const left = x + edge;
    doc.y = y + edge;
    const big = { size: 14, bold: true, width: inner };
    sheet.text(sheet.cut(title, { ...big, lines: 2 }), { ...big, x: left });
    doc.y += 3;
    for (const [at, row] of rows.entries()) {
      // Those below keep a line each, whatever stands above: nothing reaches into the bars.
      const kept = (rows.length - at) * lineHeight;
      printRow(row, left, doc.y + kept + lineHeight <= y + codeTop - lineHeight ? 2 : 1);
    }
    if (sheet.unprinted.size > 0) {
      const told = formatUnprinted(say('label.unprintable'), sheet.unprinted);
      const small = { size: 6, width: inner };
      sheet.text(sheet.cut(told, { ...small, lines: 1 }), { ...small, x: left, colour: faint });
    }
    await (unit.isGs1 ? printSscc(unit, { x, y }) : printLocal(unit, { x, y }));
  }

  function printRow({ label: name, value }: UnitsIssued['rows'][number], left: number, lines: 1 | 2): void {
    const first = 74;
    const top = doc.y;
    const small = { size: 7.5, width: first - 4 };
    sheet.text(sheet.cut(name, { ...small, lines }), { ...small, x: left, colour: faint });
    const below = doc.y;
    doc.y = top;
    const told = { size: 9, width: inner - first };
    sheet.text(sheet.cut(value, { ...told, lines }), { ...told, x: left + first });
    doc.y = Math.max(below, doc.y) + 1;
  }

  async function printSscc({ number }: Unit, { x, y }: Box): Promise<void> {
    doc.y = y + codeTop;
    sheet.text('SSCC', { size: 8, x: x + edge, colour: faint });
    const { width, height } = ssccCodeSize;
    doc.image(Buffer.from(await drawSscc(number)), x + (label.width - width) / 2, doc.y, { width, height });
    doc.y += height + 3;
    sheet.text(number, { size: 12, bold: true, x, width: label.width, align: 'center' });
  }

  async function printLocal({ number, code }: Unit, { x, y }: Box): Promise<void> {
    doc.y = y + codeTop + 8;
    const size = { width: qrSize, height: qrSize };
    doc.image(Buffer.from(await drawAddress(code)), x + (label.width - qrSize) / 2, doc.y, size);
    doc.y += qrSize + 1;
    sheet.text(number, { size: 13, bold: true, x, width: label.width, align: 'center' });
    const small = { size: 6.5, width: inner };
    sheet.text(sheet.cut(say('units.local'), { ...small, lines: 1 }), {
      ...small,
      x: x + edge,
      colour: faint,
    });
  }
}

const boxesOf = (pageSize: PageSize): Box[] =>
  pageSize === 'a6'
    ? [{ x: 0, y: 0 }]
    : [0, 1].flatMap((down) => [0, 1].map((across) => ({ x: across * label.width, y: down * label.height })));

/** Four labels on a page are cut apart where it says. */
function newPage(doc: Doc, pageSize: PageSize): void {
  doc.addPage();
  if (pageSize === 'a6') return;
  const { width, height } = doc.page;
  doc
    .moveTo(label.width, 0)
    .lineTo(label.width, height)
    .moveTo(0, label.height)
    .lineTo(width, label.height)
    .dash(2, { space: 4 })
    .lineWidth(0.3)
    .strokeColor('#999999')
    .stroke()
    .undash();
}
