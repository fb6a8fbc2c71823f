import type { CaseRecord } from '../../case/index.js';
import { type Finding, formatMessage, type Language } from '../../findings/index.js';
import type { Day } from '../../lib/days/index.js';
import { type LotCame, lotCame, type SeenOfLot } from '../../movement/index.js';
import type { KitTarget } from '../kits/targets.js';
import { chainOf, type LotChain } from '../lots/lot-chain.js';
import { type DispositionDecision, type DocumentsJudged, decideDisposition, type LotCase } from './decide.js';
import type { LotRecord } from './find-lot.js';
import { lotCaseOf } from './lot-evidence.js';
import { type LotStage, stagesOf } from './stages.js';

/** What is known besides the record. */
export type Beside = {
  /** What the rules make of the documents of the consignment. */
  readonly conformity?: Finding | undefined;
  readonly targets: readonly KitTarget[];
  /** The day asked for, where one is. */
  readonly until?: string | undefined;
  /** The day by which the lot may have expired. */
  readonly day: Day;
  /** What captured events tell of it. */
  readonly events?: EventsOfLot | undefined;
};

export type EventsOfLot = {
  readonly seen?: SeenOfLot | undefined;
  /** Since when it is under recall, where it is. */
  readonly underRecall?: string | undefined;
};

export type JudgedLot = {
  readonly came: LotCame;
  readonly chain: LotChain;
  readonly lotCase: LotCase;
  readonly decision: DispositionDecision;
  readonly stages: readonly LotStage[];
};

/** What the evidence on a lot comes to, and how far it has got. */
export function judgeLot(
  { lot, entry, steps }: LotRecord,
  record: CaseRecord,
  { conformity, targets, until, day, events }: Beside,
  language: Language,
): JudgedLot {
  const chain = chainOf(lot, targets, until);
  const documents = documentsOf(conformity, language);
  const found = lotCaseOf(lot, entry, steps, {
    chain,
    documents,
    documentsFrom: documents && conformity?.id,
  });
  const came = lotCame(lot, entry, record, events?.seen);
  const lotCase = {
    ...found,
    expired: expiredOf(lot.expires, day),
    isRefused: came.is === 'refused',
    underRecall: events?.underRecall?.slice(0, 10),
  };
  const decision = decideDisposition(lotCase);
  const certificates = documentsOn(lot.id, entry.certificates).length;
  const isKit = record.products.get(lot.product)?.class === 'test-kit';
  const isCalledBack = isSaidRecalled(lot.id, entry.statements);
  const proposed = decision.disposition;
  const asked = { lotCase, chain, steps, proposed, certificates, isKit, isCalledBack, came };
  return { came, chain, lotCase, decision, stages: stagesOf(asked) };
}

const expiredOf = (expires: Day | undefined, day: Day): Day | undefined =>
  expires !== undefined && expires < day ? expires : undefined;

/** Documents that name the lot, or its consignment as a whole. */
export const documentsOn = <D extends { readonly lot?: string | undefined }>(
  lot: string,
  documents: readonly D[],
): D[] => documents.filter((one) => one.lot === undefined || one.lot === lot);

const isSaidRecalled = (
  lot: string,
  statements: readonly { readonly stage?: string | undefined; readonly lot?: string | undefined }[],
): boolean => documentsOn(lot, statements).some(({ stage }) => stage === 'recalled');

/** Not told is not known, and not known is left out. */
function documentsOf(finding: Finding | undefined, language: Language): DocumentsJudged | undefined {
  if (!finding) return undefined;
  const { verdict, summary } = finding;
  if (verdict !== 'release' && verdict !== 'hold' && verdict !== 'refuse') return undefined;
  // Clause by clause it stands in the finding itself.
  return { verdict, failed: [formatMessage(summary, language).replace(/[.。]$/u, '')] };
}
