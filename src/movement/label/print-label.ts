import PDFDocument from 'pdfkit';
import { formatMessage, type Language, message } from '../../findings/index.js';
import { drawAddress, drawCode } from '../../printing/lot-code.js';
import { collectBytes, faint, formatUnprinted, margin, PrintedSheet } from '../../printing/printed-sheet.js';
import type { Typefaces } from '../../printing/typefaces.js';
import type { ShipmentLabel } from './api.js';

export type LabelPrinting = {
  readonly printedOn: string;
  /** What the code opens; without one that others can reach there is no code. */
  readonly address: string | undefined;
  /** What of it is under recall now: the lot, or undefined for all of it. */
  readonly underRecall?: readonly (string | undefined)[];
};

const codeSize = 110;
const lotCodeSize = 64;

/** The label of a shipment on A4, to go with the goods: who, where, what, a code for each lot, and lines to sign. */
export async function printLabel(
  label: ShipmentLabel,
  language: Language,
  typefaces: Typefaces,
  { printedOn, address, underRecall = [] }: LabelPrinting,
): Promise<Uint8Array> {
  const say = (key: `label.${string}`, params: Record<string, string> = {}): string =>
    formatMessage(message(key as 'label.title', params), language);
  const day = new Date(`${printedOn}T00:00:00Z`);
  const info = {
    Title: label.title,
    CreationDate: day,
    ModDate: day,
    Producer: 'Waybill',
    Creator: 'Waybill',
  };
  const doc = new PDFDocument({ size: 'A4', margin, bufferPages: true, info });
  const bytes = collectBytes(doc);
  const sheet = new PrintedSheet(doc, typefaces);
  await printHead();
  for (const lot of underRecall) sheet.text(wordsOfRecall(lot), { size: 14, bold: true });
  sheet.rows(label.rows.map(({ label: name, value }) => [name, value]));
  sheet.heading(say('label.lots'));
  if (label.lots.length === 0) sheet.text(say('label.lots.none'), { colour: faint });
  for (const lot of label.lots) await printLot(lot);
  sheet.heading(say('label.hands'));
  for (const role of ['handed', 'carried', 'received'] as const)
    sheet.line(say(`label.${role}`), say('label.signed'));
  sheet.text(say('label.reservations'), { size: 8, colour: faint });
  if (sheet.unprinted.size > 0)
    sheet.text(formatUnprinted(say('label.unprintable'), sheet.unprinted), { size: 7, colour: faint });
  doc.end();
  return bytes;

  function wordsOfRecall(lot: string | undefined): string {
    return lot === undefined ? say('label.recalled') : say('label.recalled-lot', { lot });
  }

  async function printHead(): Promise<void> {
    const left = doc.page.width - margin - codeSize;
    if (address !== undefined)
      doc.image(Buffer.from(await drawAddress(address)), left, margin, { width: codeSize });
    const beside = { width: left - margin - 16 };
    sheet.text(say('label.title'), { size: 10, colour: faint, ...beside });
    sheet.text(label.title, { size: 20, bold: true, ...beside });
    sheet.text(say('label.printed', { day: printedOn, asOf: label.asOf }), {
      size: 9,
      colour: faint,
      ...beside,
    });
    sheet.text(address ?? say('label.no-address'), { size: 8, colour: faint, ...beside });
    doc.y = Math.max(doc.y, margin + (address === undefined ? 0 : codeSize) + 8);
  }

  async function printLot({
    id,
    batch,
    expires,
    quantity,
    code,
  }: ShipmentLabel['lots'][number]): Promise<void> {
    sheet.need(lotCodeSize + 12);
    const top = doc.y;
    doc.image(Buffer.from(await drawCode(code)), margin, top, { width: lotCodeSize });
    const x = margin + lotCodeSize + 14;
    doc.y = top;
    sheet.text(batch ?? id, { x, bold: true, size: 12 });
    const told = [
      quantity,
      expires === undefined ? undefined : say('label.expires', { day: expires }),
      code.isGs1 || batch !== undefined ? code.text : undefined,
    ];
    for (const line of told) if (line !== undefined) sheet.text(line, { x });
    if (!code.isGs1) sheet.text(say('label.no-gtin'), { x, size: 8, colour: faint });
    doc.y = Math.max(doc.y, top + lotCodeSize) + 10;
  }
}
