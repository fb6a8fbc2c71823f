import { type CaseRecord, findSlips, isScaleSlip, type Statement, type Told } from '../case/index.js';
import { isGoods, isOfStage, tell } from './size.js';

/**
 * Statements about a claim's goods whose figure is a slip of the pen, which serve as witnesses to nothing: more origins
 * put it a thousand times elsewhere, or the claim's speaker sent or received the goods and the other passes it on.
 */
export function slipsAround(claim: Statement, record: CaseRecord): Set<string> {
  const entry = record.consignmentOf(claim);
  const claimed = isGoods(claim) ? tell(claim, record) : undefined;
  if (!entry || !claimed) return new Set();
  const told = entry.statements
    .filter((one) => isGoods(one) && isOfStage(claim, one))
    .flatMap((one) => tell(one, record) ?? []);
  const slips = [...findSlips(told), ...told.filter((one) => isSlipAgainst(claimed, one))];
  return new Set(slips.map(({ statement }) => statement.id));
}

const isSlipAgainst = (claimed: Told, told: Told): boolean =>
  claimed.side !== undefined && told.side === undefined && isScaleSlip(claimed.interval, told.interval);
