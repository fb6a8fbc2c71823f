import { type CaseRecord, type ConsignmentRecord, type Lot, stepsOf, unitWordOf } from '../../case/index.js';
import { type Finding, formatMessage, type Language, message } from '../../findings/index.js';
import { mapInPieces } from '../../lib/pieces/index.js';
import type { LotList, LotRow } from './api.js';
import { standingOf } from './at-door.js';
import { type Beside, type EventsOfLot, judgeLot } from './judge-lot.js';
import { presentNext, presentStanding } from './present-stage.js';
import { nextOf } from './stages.js';

type BesideEach = Omit<Beside, 'conformity' | 'events'> & {
  readonly eventsOf: ReadonlyMap<string, EventsOfLot>;
  readonly conformityOf: (consignment: string) => Finding | undefined;
};

/** Every lot of the record: where it is, how far it has got, and what brings it on. */
export async function presentLots(
  record: CaseRecord,
  beside: BesideEach,
  language: Language,
): Promise<LotList> {
  const lots = [...record.consignments.values()].flatMap((entry) =>
    entry.lots.map((lot) => ({ lot, entry })),
  );
  const rows = await mapInPieces(lots, ({ lot, entry }) => presentRow(lot, entry, record, beside, language));
  return { asOf: beside.until ?? record.asOf, lots: rows };
}

function presentRow(
  lot: Lot,
  entry: ConsignmentRecord,
  record: CaseRecord,
  { conformityOf, eventsOf, ...beside }: BesideEach,
  language: Language,
): LotRow {
  const { until } = beside;
  const steps = stepsOf(lot).filter(({ when }) => until === undefined || when <= until);
  const seen = { ...beside, conformity: conformityOf(entry.id), events: eventsOf.get(lot.id) };
  const { came, stages, decision, lotCase } = judgeLot({ lot, entry, steps }, record, seen, language);
  const { id, batch, amount, unit, expires, product } = lot;
  const next = nextOf(stages, decision.disposition);
  return {
    id,
    batch,
    amount,
    unit: unit && unitWordOf(unit),
    expires,
    expired: lotCase.expired,
    product: { id: product, name: record.products.get(product)?.name ?? product },
    consignment: { id: entry.id, name: entry.consignment.name },
    to: record.nameOf(entry.consignment.to),
    state: standingOf(steps, came, language),
    underRecall: lotCase.underRecall,
    disposition: decision.disposition,
    says: formatMessage(message(`disposition.${decision.disposition}`), language),
    stages: stages.map((stage) => presentStanding(stage, language)),
    next: next && presentNext(next, language),
  };
}
