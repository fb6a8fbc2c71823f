import PDFDocument from 'pdfkit';
import { formatMessage, type Language, message } from '../../../findings/index.js';
import { asIs } from '../../../lib/wording/index.js';
import {
  collectBytes,
  type Doc,
  faint,
  formatUnprinted,
  margin,
  PrintedSheet,
} from '../../../printing/printed-sheet.js';
import type { Typefaces } from '../../../printing/typefaces.js';
import type { Edition } from '../../edition.js';
import type { SitePage } from '../api.js';
import { bodyOf } from '../still-html.js';
import { blocksOf, type PrintedBlock } from './blocks.js';
import { drawMapOn } from './draw-map.js';

export type PrintedView = { readonly view: SitePage['view']; readonly title: string; readonly html: string };

type Printing = {
  readonly edition: Edition;
  readonly language: Language;
  readonly views: readonly PrintedView[];
  /** What stands at the foot of every page of the site. */
  readonly about: string;
  readonly typefaces: Typefaces;
};

// A shipment's page and the list of claims say again what the findings say.
const printed = new Set<SitePage['view']>(['edition', 'finding', 'consignments', 'source']);

/** The same views in print: title, findings with their chains, the map, sources. The same edition gives the same bytes. */
export async function printSite(printing: Printing): Promise<Uint8Array> {
  const { edition, language, views, typefaces } = printing;
  const at = new Date(edition.at);
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    lang: language === 'zh' ? 'zh-Hans' : language,
    info: {
      Title: edition.title,
      Author: edition.by,
      CreationDate: at,
      ModDate: at,
      Producer: 'Waybill',
      Creator: 'Waybill',
    },
  });
  const bytes = collectBytes(doc);
  const sheet = new PrintedSheet(doc, typefaces);
  printTitle(sheet, printing);
  for (const { view, title, html } of views) {
    if (!printed.has(view)) continue;
    const body = bodyOf(html);
    // Of a source only what it is: what it says stands in the findings.
    if (view === 'source') for (const section of [...body.querySelectorAll('section')]) section.remove();
    doc.outline.addItem(title);
    printBlocks(sheet, blocksOf(body));
  }
  printFeet(sheet, edition, language);
  doc.end();
  return bytes;
}

/** What it is, of which edition, and how to check it, on a page of its own. */
function printTitle(sheet: PrintedSheet, { edition, language, about }: Printing): void {
  sheet.doc.y = 150;
  sheet.text(edition.title, { size: 26, bold: true });
  sheet.doc.moveDown(0.4);
  sheet.text(stampOf(edition, language), { size: 12 });
  sheet.doc.moveDown(1.5);
  printBlocks(sheet, blocksOf(bodyOf(about)));
  sheet.doc.addPage();
}

const stampOf = ({ id, asOf }: Edition, language: Language): string =>
  formatMessage(message('site.stamp', { edition: asIs(id.replace(/^edition-/, '')), day: asOf }), language);

const sizes = { 1: 16, 2: 11.5, 3: 10 } as const;

function printBlocks(sheet: PrintedSheet, blocks: readonly PrintedBlock[]): void {
  for (const block of blocks) {
    if (block.is === 'map') drawMapOn(sheet, block.svg);
    else if (block.is === 'heading') printHeading(sheet, block);
    else {
      const x = margin + 12 * Math.min(block.depth, 6);
      sheet.need(16);
      if (block.is === 'facts') {
        const line = block.facts.map(({ name, text }) => `${name}: ${text}`).join('  ·  ');
        sheet.text(line, { x, size: 8.5, colour: faint });
      } else printText(sheet, block, x);
    }
  }
}

function printText(
  sheet: PrintedSheet,
  { text, bullet, heads }: Extract<PrintedBlock, { is: 'text' }>,
  x: number,
): void {
  if (heads) {
    sheet.need(40);
    sheet.doc.moveDown(0.35);
  }
  sheet.text(bullet ? `•  ${text}` : text, { x, bold: heads === true });
}

function printHeading(sheet: PrintedSheet, { level, text }: Extract<PrintedBlock, { is: 'heading' }>): void {
  const { doc } = sheet;
  // A heading is not left alone at the end of a page.
  sheet.need(level === 1 ? 140 : 60);
  if (doc.y > margin) doc.moveDown(level === 1 ? 1.6 : 0.6);
  if (level === 1 && doc.y > margin) sheet.rule();
  sheet.text(text, { size: sizes[level], bold: true });
}

/** Of which edition a loose sheet is, and its number among all. */
function printFeet(sheet: PrintedSheet, edition: Edition, language: Language): void {
  const { doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  const stamp = stampOf(edition, language);
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    beginFoot(doc);
    if (sheet.unprinted.size > 0 && page === start + count - 1)
      sheet.text(formatUnprinted(formatMessage(message('site.unprintable'), language), sheet.unprinted), {
        size: 7,
        colour: faint,
      });
    sheet.text(`${edition.title} · ${stamp} · ${page - start + 1}/${count}`, { size: 7, colour: faint });
    sheet.text(`SHA-256 ${edition.recordHash}`, { size: 7, colour: faint });
  }
}

function beginFoot(doc: Doc): void {
  // Under the margin, where text would otherwise begin a new page.
  doc.page.margins.bottom = 0;
  doc.y = doc.page.height - margin + 2;
}
