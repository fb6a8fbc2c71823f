import { z } from 'zod';
import { Day, When } from '../../lib/days/index.js';
import { Amount } from './amount.js';
import { defineKind } from './define-kind.js';
import {
  ConsignmentId,
  HashtagStudyId,
  LotId,
  MediaItemId,
  PartyId,
  PlaceId,
  ProductId,
  SourceId,
  StatementId,
} from './ids.js';
import {
  Called,
  Currency,
  CustomsRegime,
  Document,
  Label,
  Measure,
  Quality,
  Quote,
  Stage,
  Stance,
  Status,
  Supply,
  Terms,
  Text,
} from './vocabulary.js';

/** One thing one speaker said in one source. Every field is what was said; nothing is inferred here. */
export const Statement = z.strictObject({
  id: StatementId,
  source: SourceId,
  /** Place in the source: "paragraph 4", "table 2", "post 3". */
  locator: Text.optional(),
  /** Who said it; the publisher of the source where nobody else is named. */
  speaker: PartyId.optional(),
  said: Day.optional(),
  /** Our paraphrase, one sentence. */
  text: Text,
  quote: Quote.optional(),
  /** Somebody wants this one checked. */
  claim: z.boolean().optional(),

  consignment: ConsignmentId.optional(),
  lot: LotId.optional(),
  product: ProductId.optional(),
  from: PartyId.optional(),
  to: PartyId.optional(),
  place: PlaceId.optional(),
  madeIn: PlaceId.optional(),
  on: When.optional(),

  measure: Measure.optional(),
  amount: Amount.optional(),
  unit: Label(40).optional(),
  /** The whole that `amount` is a part of: 600,000 recalled out of 1.3 million. */
  outOf: Amount.optional(),
  /** What the buyer expected or the seller promised of the same measure. */
  expected: Amount.optional(),

  terms: Terms.optional(),
  called: Called.optional(),
  stage: Stage.optional(),
  /** Says why more or fewer reached this stage than the one before; `amount` is then how many that explains. */
  gapBefore: Stage.optional(),
  /** Says that the goods are good enough for their use, or not, whatever was measured. */
  quality: Quality.optional(),
  /** Says that at `place` there is too little of the goods, or enough. */
  supply: Supply.optional(),
  /** The rule it speaks of, by its id in the rule packs: CN-5-2020. */
  rule: Label(80).optional(),
  payer: PartyId.optional(),
  document: Document.optional(),
  customsRegime: CustomsRegime.optional(),

  value: Amount.optional(),
  currency: Currency.optional(),
  valueDate: Day.optional(),
  valueMethod: z.enum(['stated', 'converted', 'estimated']).optional(),

  media: MediaItemId.optional(),
  study: HashtagStudyId.optional(),

  /** Statements this one is about, and what it says of them. */
  about: z.array(StatementId).min(1).optional(),
  stance: Stance.optional(),
  /** The statement this one repeats: same origin, not a second witness. */
  repeats: StatementId.optional(),
  /** The statement of the whole that this one tells a part of: "of which 300 went to the north". */
  partOf: StatementId.optional(),
  /** Smaller totals that are already counted inside this one. */
  includes: z.array(StatementId).min(1).optional(),
  /** For a ratio: the statements it divides. */
  numerator: StatementId.optional(),
  denominator: StatementId.optional(),

  status: Status.optional(),
  caveat: Text.optional(),
});
export type Statement = z.infer<typeof Statement>;

export const statementKind = defineKind({
  schema: Statement,
  file: 'statements',
  references: {
    source: 'source',
    speaker: 'party',
    consignment: 'consignment',
    lot: 'lot',
    product: 'product',
    from: 'party',
    to: 'party',
    place: 'place',
    madeIn: 'place',
    payer: 'party',
    media: 'media',
    study: 'hashtag-study',
    about: 'statement',
    repeats: 'statement',
    partOf: 'statement',
    includes: 'statement',
    numerator: 'statement',
    denominator: 'statement',
  },
  first: ['text', 'source', 'consignment', 'amount', 'stage', 'terms', 'speaker'],
  form: {
    who: ['text', 'source', 'locator', 'speaker', 'said', 'quote', 'claim'],
    goods: [
      'consignment',
      'product',
      'from',
      'to',
      'measure',
      'amount',
      'unit',
      'outOf',
      'expected',
      'on',
      'place',
      'madeIn',
      'lot',
    ],
    terms: [
      'terms',
      'called',
      'stage',
      'gapBefore',
      'payer',
      'document',
      'customsRegime',
      'quality',
      'supply',
      'rule',
    ],
    value: ['value', 'currency', 'valueDate', 'valueMethod'],
  },
});
