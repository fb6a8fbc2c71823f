import { z } from 'zod';
import { alpha3Of } from '../../lib/countries/index.js';
import { expecting } from '../../lib/wording/index.js';

// The four axes are separate on purpose: a pledge can be a gift, and goods that arrived can have been sold.

export const Terms = z.enum(['gift', 'sale', 'loan', 'mixed', 'unknown']);
export type Terms = z.infer<typeof Terms>;

/** In the order a consignment passes them; rejected, lost and recalled are ends of their own. Cleared is by the customs. */
export const Stage = z.enum([
  'pledged',
  'contracted',
  'shipped',
  'cleared',
  'received',
  'accepted',
  'rejected',
  'distributed',
  'used',
  'lost',
  'recalled',
]);
export type Stage = z.infer<typeof Stage>;

/** What a statement calls the transfer, whatever its terms: the label, not the facts. */
export const Called = z.enum(['aid', 'donation', 'purchase', 'sale', 'provided']);
export type Called = z.infer<typeof Called>;

export const Quality = z.enum(['fit', 'unfit']);
export type Quality = z.infer<typeof Quality>;

/** Says that there is too little of the goods at the place, or enough. */
export const Supply = z.enum(['short', 'enough']);
export type Supply = z.infer<typeof Supply>;

export const Document = z.enum([
  'payment',
  'contract',
  'invoice',
  'customs-declaration',
  'delivery-note',
  'notice',
]);
export type Document = z.infer<typeof Document>;

export const CustomsRegime = z.enum(['aid', 'trade']);
export type CustomsRegime = z.infer<typeof CustomsRegime>;

/** What an amount counts. Shares are fractions of one; `days` are days since infection or onset. */
export const Measure = z.enum([
  'goods',
  'flights',
  'teams',
  'people',
  'countries',
  'hospitals',
  'cases',
  'deaths',
  'posts',
  'days',
  'price',
  // What is needed at the place in the days of `on`, and what a piece cost before the crisis.
  'needed',
  'in-stock',
  'usual-price',
  'ratio',
  'accuracy',
  'sensitivity',
  'wrong-result-share',
  'defective-share',
  'automated-share',
]);
export type Measure = z.infer<typeof Measure>;

export const ShareMeasure = Measure.extract([
  'accuracy',
  'sensitivity',
  'wrong-result-share',
  'defective-share',
  'automated-share',
]);
export type ShareMeasure = z.infer<typeof ShareMeasure>;

export const isShare = (measure: Measure | undefined): measure is ShareMeasure =>
  measure !== undefined && (ShareMeasure.options as readonly Measure[]).includes(measure);

/** How far a source can be relied on, as far as we could check it ourselves. */
export const Status = z.enum(['confirmed', 'unconfirmed', 'weak']);
export type Status = z.infer<typeof Status>;

export const Stance = z.enum(['affirms', 'denies', 'corrects', 'annuls']);
export type Stance = z.infer<typeof Stance>;

export const Currency = z.string().regex(/^[A-Z]{3}$/, expecting('expect.currency'));
/** Kept as the code of three letters, however it was written: IT, Italia, 意大利. */
export const CountryCode = z
  .string()
  .overwrite((text) => (/^[A-Z]{3}$/.test(text) ? text : (alpha3Of(text) ?? text)))
  .regex(/^[A-Z]{3}$/, expecting('expect.country'));
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, expecting('expect.sha256'));

// Control characters, half of a surrogate pair and U+FFFD (bytes that were not text) cannot be written to a file and
// read back the same; line breaks and tabs can.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are refused.
const unwritable = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffd]|\p{Cs}/u;
const written = (lengthMax: number, expected = expecting('expect.text-within', { max: String(lengthMax) })) =>
  z
    .string()
    .trim()
    .min(1, expecting('expect.some-text'))
    .max(lengthMax, expected)
    .refine((text) => !unwritable.test(text), expecting('expect.text-plain'));

export const Text = written(2000);
/** Only the few words that are themselves the claim; the rest is paraphrased. */
export const Quote = written(200, expecting('expect.quote'));
/** A number on a certificate, a batch, a unit: one short line. */
export const Label = (lengthMax: number) =>
  written(lengthMax).refine((text) => !/[\t\n]/.test(text), expecting('expect.line'));
/** What else something is called: short forms, other scripts, former names. A cell of a table has them parted by semicolons. */
export const OtherNames = z
  .array(Label(200).refine((name) => !/[;；|]/.test(name), expecting('expect.name-alone')))
  .min(1)
  .max(50);
/** Name of a file that came with the case. It may lie in a folder of the case, and nowhere else. */
export const FileName = Label(200).refine(
  (name) => !/^[/~]|\\|:|(?:^|\/)\.{1,2}(?:\/|$)/.test(name),
  expecting('expect.file-name'),
);
