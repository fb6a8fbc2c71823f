import {
  type Case,
  type CaseRecord,
  type ConsignmentRecord,
  enteredEvidence,
  type Lot,
  type LotStep,
  stepsOf,
  takeStep,
  writeLotStep,
} from '../../case/index.js';
import { appError } from '../../findings/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { getLot } from '../lots/enter.js';

export type LotRecord = {
  readonly lot: Lot;
  readonly entry: ConsignmentRecord;
  readonly steps: readonly LotStep[];
};

/** A lot as known on the day of the record, with the steps taken until `until`, if a day is given. */
export function findLot(record: CaseRecord, id: string, until?: string): LotRecord {
  for (const entry of record.consignments.values()) {
    const lot = entry.lots.find((one) => one.id === id);
    if (lot)
      return { lot, entry, steps: stepsOf(lot).filter(({ when }) => until === undefined || when <= until) };
  }
  const of = { what: wording('entry.lot'), id: asIs(id), day: asIs(record.asOf) };
  throw appError('entry-unknown', wording('error.no-entry-then', of));
}

/** The lot with one step more, as it is to be stored. */
export function withStep(caseData: Case, id: string, step: LotStep): Lot {
  const lot = getLot(caseData, id);
  takeStep(stepsOf(lot), step, enteredEvidence(lot));
  return { ...lot, steps: [...(lot.steps ?? []), writeLotStep(step)] };
}
