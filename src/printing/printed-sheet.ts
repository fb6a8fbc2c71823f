import type PDFDocument from 'pdfkit';
import { shownText } from '../lib/names/index.js';
import type { Face, Typefaces } from './typefaces.js';

export type Doc = InstanceType<typeof PDFDocument>;
export type Row = readonly [string, string];

export const margin = 48;
const ink = '#17181a';
export const faint = '#555555';

type Style = {
  size?: number;
  bold?: boolean;
  colour?: string;
  width?: number;
  x?: number;
  align?: 'left' | 'right' | 'center';
};
type Cut = {
  readonly size: number;
  readonly bold?: boolean;
  readonly width: number;
  readonly lines: number;
};
type Run = { readonly face: Face; readonly text: string };

/** A sheet that is written from the top down. */
export class PrintedSheet {
  /** Characters there was no glyph for, in the order they came. */
  readonly unprinted = new Set<string>();

  constructor(
    readonly doc: Doc,
    private readonly typefaces: Typefaces,
  ) {
    for (const [name, { bytes }] of Object.entries(typefaces)) doc.registerFont(name, Buffer.from(bytes));
  }

  text(
    text: string,
    { size = 9.5, bold = false, colour = ink, width, x = margin, align = 'left' }: Style = {},
  ): void {
    const { doc } = this;
    const runs = this.runsOf(text, bold);
    doc
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(colour);
    // Both typefaces stand on one line, and lines are as far apart whatever is written in them.
    const line = doc.currentLineHeight(true);
    const how = {
      align,
      baseline: -ascent * size,
      paragraphGap: 1.5,
      width: width ?? doc.page.width - margin - x,
    };
    runs.forEach(({ face, text: run }, at) => {
      doc.font(face).fontSize(size);
      const options = {
        ...how,
        lineGap: line - doc.currentLineHeight(true),
        continued: at < runs.length - 1,
      };
      if (at === 0) doc.text(run, x, undefined, options);
      else doc.text(run, options);
    });
  }

  heading(text: string): void {
    this.need(48);
    this.doc.moveDown(0.7);
    this.text(text, { size: 11.5, bold: true });
    this.rule();
  }

  list(title: string, items: readonly string[]): void {
    if (items.length === 0) return;
    this.text(title, { bold: true });
    for (const item of items) this.text(`•  ${item}`, { x: margin + 8 });
  }

  table(title: string, rows: readonly Row[], none: string): void {
    this.heading(title);
    if (rows.length === 0) this.text(none, { colour: faint });
    else this.rows(rows);
  }

  rows(rows: readonly Row[]): void {
    const second = margin + 170;
    const right = this.doc.page.width - margin - second;
    for (const [name, value] of rows) {
      this.need(Math.max(this.heightOf(name, 160), this.heightOf(value, right)) + 4);
      const top = this.doc.y;
      this.text(name, { colour: faint, width: 160 });
      const left = this.doc.y;
      this.doc.y = top;
      this.text(value || '–', { x: second });
      this.doc.y = Math.max(left, this.doc.y) + 1.5;
    }
  }

  line(role: string, what: string): void {
    this.need(46);
    this.doc.y += 26;
    this.rule();
    this.text(`${role}: ${what}`, { size: 8, colour: faint });
  }

  rule(): void {
    const { doc } = this;
    doc
      .moveTo(margin, doc.y)
      .lineTo(doc.page.width - margin, doc.y)
      .lineWidth(0.5)
      .strokeColor('#999999')
      .stroke();
    doc.y += 4;
  }

  /** Begins a new page where so much would not fit on this one. */
  need(height: number): void {
    if (this.doc.y + height > this.doc.page.height - margin) this.doc.addPage();
  }

  /** As much of a text as surely has room in so many lines; that something was cut shows. */
  cut(text: string, { size, bold = false, width, lines }: Cut): string {
    // Lines break between words and are not quite full.
    const room = width * (lines - 0.5 * (lines > 1 ? 1 : 0));
    const fits = (some: string): boolean => this.widthOf(some, size, bold) <= room;
    if (fits(text)) return text;
    const signs = [...text];
    while (signs.length > 0 && !fits(`${signs.join('')}…`)) signs.pop();
    return `${signs.join('').trimEnd()}…`;
  }

  private widthOf(text: string, size: number, bold: boolean): number {
    return this.runsOf(text, bold).reduce(
      (sum, { face, text: run }) => sum + this.doc.font(face).fontSize(size).widthOfString(run),
      0,
    );
  }

  /** At most so high: where a line is broken is the typesetter's, and lines are never quite full. */
  private heightOf(text: string, width: number): number {
    const { doc } = this;
    const long = this.widthOf(text, 9.5, false);
    return Math.ceil((long * 1.15) / width) * doc.font('regular').fontSize(9.5).currentLineHeight(true);
  }

  /** The text in runs of one typeface each. What neither has must not vanish unseen. */
  private runsOf(text: string, bold: boolean): Run[] {
    const runs: Run[] = [];
    for (const character of shownText(text)) {
      const { face, shown } = this.faceOf(character, bold);
      const last = runs.at(-1);
      if (last?.face === face) runs[runs.length - 1] = { face, text: last.text + shown };
      else runs.push({ face, text: shown });
    }
    return runs.length === 0 ? [{ face: bold ? 'bold' : 'regular', text: '' }] : runs;
  }

  private faceOf(character: string, bold: boolean): { face: Face; shown: string } {
    const face = bold ? 'bold' : 'regular';
    if (written.test(character)) return { face, shown: character };
    const han = bold ? 'hanBold' : 'han';
    if (this.typefaces[han].has(character)) return { face: han, shown: character };
    this.unprinted.add(character);
    return { face, shown: '\ufffd' };
  }
}

// Of an em, in DejaVu Sans.
const ascent = 0.928;

// Latin, Greek and Cyrillic. DejaVu has Arabic and Hebrew letters too, but nothing here sets a line from the right.
const written = /[\n\u0020-\u024f\u0370-\u052f\u2010-\u2044\u20ac\u2190-\u2193\ufffd]/u;

/** The whole of a document, once it has ended. */
export function collectBytes(doc: Doc): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}

// Which they were, by number: the sheet may lie far from the record that has them.
const unprintedShown = 30;

/** Characters there was no glyph for, as a sentence at the foot of a sheet. */
export function formatUnprinted(says: string, unprinted: ReadonlySet<string>): string {
  const numbers = [...unprinted]
    .slice(0, unprintedShown)
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const more = unprinted.size > unprintedShown ? ' …' : '';
  return `${says} ${numbers.join(' ')}${more}`;
}
