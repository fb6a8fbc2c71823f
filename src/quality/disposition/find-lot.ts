import {
  AppError,
  type Case,
  type CaseRecord,
  type ConsignmentRecord,
  type Lot,
  type LotStep,
  readLotStep,
  writeLotStep,
} from '../../case/index.js';
import { enteredEvidence, getLot } from '../lots/enter.js';
import { inOrder, takeStep } from './steps.js';

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
  throw new AppError('entry-unknown', `The case has no lot called ${id} as of ${record.asOf}.`);
}

const stepsOf = (lot: Lot): LotStep[] =>
  inOrder((lot.steps ?? []).flatMap((line) => readLotStep(line) ?? []));

/** The lot with one step more, as it is to be stored. */
export function withStep(kase: Case, id: string, step: LotStep): Lot {
  const lot = getLot(kase, id);
  return { ...lot, steps: takeStep(stepsOf(lot), step, enteredEvidence(lot)).map(writeLotStep) };
}
