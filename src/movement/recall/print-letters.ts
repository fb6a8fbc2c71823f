import PDFDocument from 'pdfkit';
import type { z } from 'zod';
import { formatMessage, type Language, message } from '../../findings/index.js';
import { asIs } from '../../lib/wording/index.js';
import { collectBytes, faint, formatUnprinted, margin, PrintedSheet } from '../../printing/printed-sheet.js';
import type { Typefaces } from '../../printing/typefaces.js';
import type { RecallLetters } from './api.js';

type Letter = z.input<typeof RecallLetters>['letters'][number];

/** Letters on A4, each beginning a page of its own, with lines to fill in. */
export function printLetters(
  letters: readonly Letter[],
  language: Language,
  typefaces: Typefaces,
  printedOn: string,
): Promise<Uint8Array> {
  const day = new Date(`${printedOn}T00:00:00Z`);
  const Title = letters[0]?.title ?? '';
  const info = { Title, CreationDate: day, ModDate: day, Producer: 'Waybill', Creator: 'Waybill' };
  const doc = new PDFDocument({ size: 'A4', margin, bufferPages: true, info });
  const bytes = collectBytes(doc);
  const sheet = new PrintedSheet(doc, typefaces);
  for (const [at, letter] of letters.entries()) {
    if (at > 0) doc.addPage();
    printLetter(letter);
  }
  doc.end();
  return bytes;

  function printLetter({ title, to, reference, paragraphs, steps, blanks }: Letter): void {
    sheet.unprinted.clear();
    sheet.text(title, { size: 18, bold: true });
    sheet.text(say('recall.letter.to', { to: asIs(to) }), { size: 12, bold: true });
    sheet.text(say('recall.letter.reference', { id: asIs(reference) }), { size: 8, colour: faint });
    doc.moveDown();
    for (const paragraph of paragraphs) sheet.text(paragraph, { size: 11 });
    doc.moveDown();
    for (const [at, step] of steps.entries()) sheet.text(`${at + 1}.  ${step}`, { size: 11 });
    doc.moveDown();
    for (const blank of blanks) printBlank(blank);
    if (sheet.unprinted.size > 0)
      sheet.text(formatUnprinted(say('label.unprintable'), sheet.unprinted), { size: 7, colour: faint });
  }

  /** What is asked, and a line to write on beside it. */
  function printBlank(blank: string): void {
    sheet.need(26);
    doc.y += 12;
    sheet.text(blank, { size: 9, colour: faint });
    sheet.rule();
  }

  function say(key: 'recall.letter.to' | 'recall.letter.reference' | 'label.unprintable', of = {}): string {
    return formatMessage(message(key, of), language);
  }
}
