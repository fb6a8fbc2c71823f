import { z } from 'zod';
import {
  certificateFacts,
  DocumentType,
  Label,
  ReadableAmount,
  RuleClass,
  Status,
  Text,
} from '../case/index.js';
import { OurDay } from '../lib/days/index.js';
import { expecting } from '../lib/wording/index.js';
import { Basis, Claim, Fact, Purpose, RiskClass, Use } from './clause.js';

const Country = z.string().regex(/^[A-Za-z]{2,3}$/, expecting('expect.country-code'));

/** A document as it lies on the inspector's table. The same fields as a certificate of a case, with names for parties. */
export const DossierDocument = z.strictObject({
  title: Text,
  issuer: Text.optional(),
  issuerCountry: Country.optional(),
  holder: Text.optional(),
  maker: Text.optional(),
  ...certificateFacts,
  issued: OurDay.optional(),
  validUntil: OurDay.optional(),
  /** When what it proves was done (an application lodged), where that is another day than it was issued. */
  doneOn: OurDay.optional(),
  product: RuleClass.optional(),
  lot: Label(40).optional(),
  outcome: z.enum(['pass', 'fail', 'inconclusive']).optional(),
  amount: ReadableAmount.optional(),
  status: Status.optional(),
});
export type DossierDocument = z.infer<typeof DossierDocument>;

/** Everything about one consignment that the rules may ask. What is left out is not known. */
export const Dossier = z.strictObject({
  product: RuleClass,
  model: Label(80).optional(),
  maker: Text.optional(),
  madeIn: Country.optional(),
  from: Country,
  to: Country,
  /** Who gets the goods, where a rule looks recipients up. */
  recipient: Text.optional(),
  quantity: ReadableAmount.optional(),
  riskClass: RiskClass.optional(),
  hsCode: z
    .string()
    .regex(/^\d{6,10}$/, expecting('expect.hs-code'))
    .optional(),
  use: Use.optional(),
  /** Whom the maker says the goods protect; it decides which law a glove or a gown comes under. */
  purpose: Purpose.optional(),
  basis: Basis.optional(),
  contractDate: OurDay.optional(),
  declaredOn: OurDay.optional(),
  placedOn: OurDay.optional(),
  ceMark: z.boolean().optional(),
  /** The number beside the CE mark on the goods; "none" when there is none. */
  notifiedBodyOnGoods: z
    .string()
    .regex(/^(\d{4}|none)$/, expecting('expect.notified-body-or-none'))
    .optional(),
  ukcaMark: z.boolean().optional(),
  /** UK(NI), beside CE where a British body did the assessment for Northern Ireland. */
  ukniMark: z.boolean().optional(),
  approvedBodyOnGoods: z
    .string()
    .regex(/^(\d{4}|none)$/, expecting('expect.approved-body-or-none'))
    .optional(),
  claims: z.array(Claim).optional(),
  facts: z.partialRecord(Fact, z.boolean()).optional(),
  documents: z.array(DossierDocument).optional(),
  /** Documents that were asked for and do not exist. */
  absent: z.array(DocumentType).optional(),
  lots: z.array(z.strictObject({ batch: Label(40), expires: OurDay.optional() })).optional(),
  /** Rules that were looked up, with the day on which they were found to stand. */
  rulesChecked: z.array(z.strictObject({ rule: Label(60), on: OurDay })).optional(),
  note: Text.optional(),
});
export type Dossier = z.infer<typeof Dossier>;

/** One document to be looked at by itself, and the goods it is said to be `for`, as far as they are known. */
export const CertificateFile = DossierDocument.extend({
  for: z
    .strictObject({
      product: RuleClass.optional(),
      model: Label(80).optional(),
      maker: Text.optional(),
      from: Country.optional(),
      to: Country.optional(),
      lots: z.array(Label(40)).optional(),
    })
    .optional(),
});
export type CertificateFile = z.infer<typeof CertificateFile>;
