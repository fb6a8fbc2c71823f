import type { Statement } from '../case/index.js';
import { because, contradicts, type Reason } from '../findings/index.js';
import type { ClaimContext } from './context.js';
import type { ClaimVerdict, Fault } from './verdict.js';

export type Denial = {
  readonly isBorneOut: boolean;
  readonly fault: Fault | undefined;
  readonly reason: Reason;
};

/**
 * A claim that denies another stands or falls with it; one that corrects it does so only where it gives nothing of
 * its own. `judge` gives the other claim's verdict from everything but replies, so that two claims denying each other
 * cannot prove each other.
 */
export function judgeDenial(
  claim: Statement,
  { record }: ClaimContext,
  hasAspects: boolean,
  judge: (other: Statement) => ClaimVerdict,
): Denial | undefined {
  const stands = claim.stance === 'denies' || (claim.stance === 'corrects' && !hasAspects);
  if (!stands) return undefined;
  const denied = (claim.about ?? []).flatMap((id) => record.statements.get(id) ?? []);
  const judged = denied.map((other) => ({ other, verdict: judge(other) }));
  const fault = judged.find(({ verdict }) => contradicts(verdict));
  const held = judged.find(({ verdict }) => verdict === 'supported');
  const found = fault ?? held;
  if (!found) return undefined;
  return {
    isBorneOut: found === fault,
    fault: found === fault ? undefined : 'contradicted',
    reason: because('claim.denial', { verdict: { key: `verdict.${found.verdict}` } }, [found.other]),
  };
}
