import PDFDocument from 'pdfkit';
import { codeOfLot } from '../../printing/code-of-lot.js';
import { drawCode } from '../../printing/lot-code.js';
import {
  collectBytes,
  faint,
  formatUnprinted,
  margin,
  PrintedSheet,
  type Row,
} from '../../printing/printed-sheet.js';
import type { Typefaces } from '../../printing/typefaces.js';
import type { LotDisposition } from './api.js';
import { formatWord, type RecordWords } from './record-words.js';

/** When it is printed, and where the journal of the case ended then. */
export type Printing = { readonly printedOn: string; readonly head?: string | undefined };

/** The inspection record of a lot as PDF. The same record on the same day gives the same bytes: the day is given. */
export async function printRecord(
  view: LotDisposition,
  words: RecordWords,
  typefaces: Typefaces,
  { printedOn, head }: Printing,
): Promise<Uint8Array> {
  const day = new Date(`${printedOn}T00:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    info: {
      Title: `${words.title} ${view.lot.id}`,
      CreationDate: day,
      ModDate: day,
      Producer: 'Waybill',
      Creator: 'Waybill',
    },
  });
  const bytes = collectBytes(doc);
  const sheet = new PrintedSheet(doc, typefaces);
  await printHead(sheet, view, words, printedOn);
  printBody(sheet, view, words);
  printSignatures(sheet, words);
  printFeet(sheet, view, words, { printedOn, head });
  doc.end();
  return bytes;
}

const codeSize = 78;

async function printHead(
  sheet: PrintedSheet,
  view: LotDisposition,
  words: RecordWords,
  printedOn: string,
): Promise<void> {
  const { doc } = sheet;
  const code = codeOfLot(view);
  const left = doc.page.width - margin - codeSize;
  doc.image(Buffer.from(await drawCode(code)), left, margin, { width: codeSize });
  const beside = { width: left - margin - 16 };
  sheet.text(words.title, { size: 20, bold: true, ...beside });
  sheet.text(`${view.consignment.name} · ${view.lot.batch ?? view.lot.id}`, { size: 11, ...beside });
  sheet.text(`${words.printedOn} ${printedOn} · ${words.asOf} ${view.asOf}`, {
    size: 9,
    colour: faint,
    ...beside,
  });
  sheet.text(view.state.says, { size: 11, bold: true, ...beside });
  sheet.text(code.text, { size: 9, ...beside });
  if (!code.isGs1) sheet.text(words.noGtin, { size: 8, colour: faint, ...beside });
  doc.y = Math.max(doc.y, margin + codeSize + 8);
}

function printBody(sheet: PrintedSheet, view: LotDisposition, words: RecordWords): void {
  const { lot, product, consignment, evidence } = view;
  sheet.heading(`${words.decision}: ${view.says}`);
  if (view.state.differs !== undefined) sheet.text(view.state.differs, { bold: true });
  sheet.list(
    words.because,
    view.because.map(({ says }) => says),
  );
  sheet.list(words.wouldChange, view.wouldChange);
  sheet.heading(words.goods);
  sheet.rows([
    [words.lot, lot.id],
    [words.batch, lot.batch ?? words.none],
    [words.product, `${product.name}${product.gtin === undefined ? '' : ` · GTIN ${product.gtin}`}`],
    [words.quantity, lot.quantity ?? words.none],
    [words.expires, lot.expires ?? words.none],
    [words.consignment, `${consignment.name} (${consignment.id})`],
    [words.parties, `${consignment.from} → ${consignment.to}`],
    [words.source, lot.source],
  ]);
  const known = (word: string): string => formatWord(words, word);
  sheet.heading(words.evidence);
  sheet.rows([
    [words.conformity, known(evidence.conformity)],
    [words.sampling, known(evidence.sampling)],
    [words.performance, known(evidence.performance)],
    [words.distributed, known(evidence.distributed)],
  ]);
  printSamples(sheet, view, words);
  const tests = view.tests.map((one): Row => [`${one.title}: ${known(one.outcome)}`, one.says]);
  if (tests.length > 0 || view.evaluations.length === 0) sheet.table(words.tests, tests, words.testsNone);
  const certificates = view.certificates.map((one): Row => [one.title, one.says]);
  sheet.table(words.certificates, certificates, words.certificatesNone);
  const steps = view.steps.map(
    (step): Row => [
      `${step.when} ${known(step.action)}`,
      [step.who, formatEvidence(step, words), step.note].filter(Boolean).join(' · '),
    ],
  );
  sheet.table(words.steps, steps, words.stepsNone);
}

function printSamples(sheet: PrintedSheet, view: LotDisposition, words: RecordWords): void {
  const plans = view.plans.flatMap(({ ref, on, by, terms, numbers, samples }): Row[] => [
    [`${ref} · ${on}`, `${numbers} · ${terms} · ${by}`],
    ...samples.map((one): Row => [`${one.ref} · ${one.on}`, one.says]),
  ]);
  const strays = view.strays.map((one): Row => [`${one.ref} · ${one.on}`, one.says]);
  const named = view.steps
    .filter((step) => step.evidence.some(({ kind }) => kind === 'sample'))
    .map(
      (step): Row => [
        step.when,
        [formatEvidence(step, words, 'sample'), step.note].filter(Boolean).join(' · '),
      ],
    );
  sheet.table(words.plan, [...plans, ...strays, ...named], words.planNone);
  for (const { says } of view.switching) sheet.text(says, { colour: faint });
  const evaluations = view.evaluations.map(({ ref, on, says }): Row => [`${ref} · ${on}`, says]);
  if (evaluations.length > 0) sheet.table(words.evaluations, evaluations, words.none);
}

const formatEvidence = (
  { evidence }: LotDisposition['steps'][number],
  words: RecordWords,
  only?: string,
): string =>
  evidence
    .filter(({ kind }) => only === undefined || kind === only)
    .map(({ kind, ref }) => `${formatWord(words, kind)} ${ref}`)
    .join(', ');

function printSignatures(sheet: PrintedSheet, words: RecordWords): void {
  sheet.heading(words.signatures);
  for (const role of [words.inspector, words.released]) sheet.line(role, words.signed);
}

/** At the foot of every page: which record this is of, so that a loose sheet can be told. */
function printFeet(
  sheet: PrintedSheet,
  view: LotDisposition,
  words: RecordWords,
  { printedOn, head }: Printing,
): void {
  const { doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    // Under the margin, where text would otherwise begin a new page.
    doc.page.margins.bottom = 0;
    doc.y = doc.page.height - margin + 2;
    if (sheet.unprinted.size > 0 && page === start + count - 1)
      sheet.text(formatUnprinted(words.unprintable, sheet.unprinted), { size: 7, colour: faint });
    sheet.text(
      `${view.case} · ${view.lot.id} · ${words.printedOn} ${printedOn} · ${words.asOf} ${view.asOf} · ${words.page} ${page - start + 1}/${count}`,
      { size: 7, colour: faint },
    );
    sheet.text(`${words.hash} ${view.recordHash}`, { size: 7, colour: faint });
    if (head !== undefined) sheet.text(`${words.journal} ${head}`, { size: 7, colour: faint });
  }
}
