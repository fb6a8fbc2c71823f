import type { Lot } from '../entries/consignment.js';
import { stateOf, stepsOf } from '../entries/lot-log.js';
import type { LotStep } from '../entries/lot-step.js';
import type { ConsignmentRecord } from './consignment-record.js';
import type { CaseRecord } from './record.js';

export type WithdrawnLot = {
  readonly lot: Lot;
  readonly how: 'recalled' | 'rejected';
  readonly step: LotStep;
};

/** The lots of a consignment that were called back, or stand rejected, by their own record on the day. */
export const withdrawnLots = ({ lots }: ConsignmentRecord, { asOf }: CaseRecord): WithdrawnLot[] =>
  lots.flatMap((lot) => withdrawal(lot, asOf) ?? []);

function withdrawal(lot: Lot, asOf: string): WithdrawnLot | undefined {
  const steps = stepsOf(lot).filter(({ when }) => when <= asOf);
  // A recall happened, whatever became of the goods; a rejection can be decided anew.
  const recall = steps.findLast(({ action }) => action === 'recall');
  if (recall) return { lot, how: 'recalled', step: recall };
  const last = steps.findLast(({ action }) => action === 'reject');
  const state = stateOf(steps);
  return last && (state === 'rejected' || state === 'gone')
    ? { lot, how: 'rejected', step: last }
    : undefined;
}
