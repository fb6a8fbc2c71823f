import type { z } from 'zod';
import type { DocumentType, RuleClass } from '../case/index.js';
import type { Evidence, Message } from '../findings/index.js';
import type { Day } from '../lib/days/index.js';
import type { Interval } from '../lib/intervals/index.js';
import type { Basis, Claim, Fact, RiskClass } from './clause.js';
import type { Classes } from './goods.js';

/** A certificate or other document as an object: what it says of itself, and where it is written down. */
export type GoodsDocument = {
  readonly title: string;
  readonly type?: DocumentType | undefined;
  readonly issuer?: string | undefined;
  readonly issuerCountry?: string | undefined;
  readonly holder?: string | undefined;
  readonly maker?: string | undefined;
  readonly number?: string | undefined;
  readonly law?: string | undefined;
  readonly standard?: string | undefined;
  readonly notifiedBody?: string | undefined;
  readonly model?: string | undefined;
  readonly scope?: string | undefined;
  readonly issued?: Day | undefined;
  readonly validUntil?: Day | undefined;
  /** When what it proves was done, where that is another day than it was issued. */
  readonly doneOn?: Day | undefined;
  readonly product?: RuleClass | undefined;
  readonly lot?: string | undefined;
  readonly outcome?: 'pass' | 'fail' | 'inconclusive' | undefined;
  readonly amount?: Interval | undefined;
  /** Whether anybody who says so has had it in hand; a document known from a newspaper decides nothing. */
  readonly seen: boolean;
  /** Where it stands in the file: "documents.0". */
  readonly field: string;
  readonly evidence?: Evidence | undefined;
};

/** Everything the rules may ask of one consignment. What is undefined is not known. */
export type Goods = {
  readonly classes: Classes;
  readonly model?: string | undefined;
  readonly maker?: string | undefined;
  readonly madeIn?: string | undefined;
  readonly hsCode?: string | undefined;
  readonly use?: 'medical' | 'non-medical' | undefined;
  readonly basis?: z.infer<typeof Basis> | undefined;
  readonly contractDate?: Day | undefined;
  readonly ceMark?: boolean | undefined;
  readonly ukcaMark?: boolean | undefined;
  readonly ukniMark?: boolean | undefined;
  readonly approvedBodyOnGoods?: string | undefined;
  readonly riskClass?: RiskClass | undefined;
  readonly recipient?: string | undefined;
  readonly notifiedBodyOnGoods?: string | undefined;
  readonly claims: ReadonlySet<Claim>;
  readonly facts: { readonly [F in Fact]?: boolean | undefined };
  readonly documents: readonly GoodsDocument[];
  readonly absent: ReadonlySet<DocumentType>;
  readonly lots?: ReadonlySet<string> | undefined;
  /** The earliest day any lot expires. */
  readonly expires?: Day | undefined;
  /** Days on which somebody looked a rule up and found it standing, by rule. */
  readonly rulesChecked?: ReadonlyMap<string, Day> | undefined;
};

/** The days an event may have been on: one day where it is known. */
export type Span = { readonly from: Day; readonly to: Day };

/** Why a document is worth nothing (`refuse`) or cannot be relied on yet (`hold`), naming the field that shows it. */
export type SeenSign = {
  readonly sign: string;
  readonly weighs: 'refuse' | 'hold';
  readonly field: string;
  readonly message: Message;
};
