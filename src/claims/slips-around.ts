import {
  type CaseRecord,
  findSlips,
  isSlipBetween,
  type Stage,
  type Statement,
  type Told,
} from '../case/index.js';
import { isGoods, isOfStage, tell } from './size.js';

/**
 * Statements about a claim's goods whose figure is a slip of the pen, which serve as witnesses to nothing: more origins
 * put it a thousand times elsewhere, or the claim's speaker sent or received the goods and the other passes it on.
 */
export type SlipsAround = (claim: Statement) => ReadonlySet<string>;

type OfStage = { readonly told: readonly Told[]; readonly slips: ReadonlySet<Told> };

/** Each consignment's figures are looked through once for each stage that claims are made of. */
export function findSlipsAround(record: CaseRecord): SlipsAround {
  const known = new Map<string, OfStage>();
  const ofStage = (entryId: string, stage: Stage | undefined): OfStage => {
    const key = `${entryId} ${stage}`;
    const before = known.get(key);
    if (before) return before;
    const statements = record.consignments.get(entryId)?.statements ?? [];
    const told = statements
      .filter((one) => isGoods(one) && isOfStage(stage, one.stage))
      .flatMap((one) => tell(one, record) ?? []);
    const found = { told, slips: new Set(findSlips(told)) };
    known.set(key, found);
    return found;
  };
  return (claim) => {
    const entry = record.consignmentOf(claim);
    const claimed = isGoods(claim) ? tell(claim, record) : undefined;
    if (!entry || !claimed) return new Set();
    const { told, slips } = ofStage(entry.id, claim.stage);
    const serving = told.filter((one) => slips.has(one) || isSlipAgainst(claimed, one));
    return new Set(serving.map(({ statement }) => statement.id));
  };
}

const isSlipAgainst = (claimed: Told, told: Told): boolean =>
  claimed.side !== undefined && told.side === undefined && isSlipBetween(claimed, told);
