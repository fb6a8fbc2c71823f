import type { Statement } from '../case/index.js';
import { because, count, message } from '../findings/index.js';
import { type ClaimContext, sizeOf } from './independent.js';
import type { Outcome } from './outcome.js';

/** One number over several kinds of thing: 700 ventilators, monitors and defibrillators are not 700 ventilators. */
export function checkBundle(claim: Statement, { record }: ClaimContext): Outcome | undefined {
  const entry = record.consignmentOf(claim);
  const components = entry?.product?.components;
  const size = sizeOf(claim, record);
  if (!entry || !components || !size) return undefined;
  const names = components.map((id) => record.products.get(id)?.name ?? id).join(', ');
  const isOneOfThem = claim.product !== undefined && components.includes(claim.product);
  return {
    rule: 'claims/bundle',
    verdict: isOneOfThem ? 'scale-or-unit-error' : 'not-yet-determinable',
    reasons: [
      because(isOneOfThem ? 'claim.bundle.as-one' : 'claim.bundle.mixed', { count: count(size), names }, [
        claim,
      ]),
    ],
    wouldChange: [message('claim.bundle.change')],
  };
}
