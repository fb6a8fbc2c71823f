import type { Statement } from '../case/index.js';
import { because, contradicts } from '../findings/index.js';
import type { ClaimContext } from './independent.js';
import type { ClaimVerdict, Outcome } from './outcome.js';

/**
 * A claim that denies or corrects another stands or falls with it. `judge` gives the other claim's verdict from
 * everything but replies, so that two claims denying each other cannot prove each other.
 */
export function checkDenial(
  claim: Statement,
  { record }: ClaimContext,
  judge: (other: Statement) => ClaimVerdict,
): Outcome | undefined {
  if (claim.stance !== 'denies' && claim.stance !== 'corrects') return undefined;
  const denied = (claim.about ?? []).flatMap((id) => record.statements.get(id) ?? []);
  const judged = denied.map((other) => ({ other, verdict: judge(other) }));
  const found = judged.find(({ verdict }) => verdict !== 'not-yet-determinable');
  if (!found) return undefined;
  const isFault = contradicts(found.verdict);
  return {
    rule: 'claims/denial',
    verdict: isFault ? 'supported' : 'contradicted',
    reasons: [because('claim.denial', { verdict: { key: `verdict.${found.verdict}` } }, [found.other])],
  };
}
