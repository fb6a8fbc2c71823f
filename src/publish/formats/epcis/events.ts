import { type ConsignmentRecord, type Lot, type LotStep, type Stage, stepsOf } from '../../../case/index.js';
import type { EditionReading } from '../edition-reading.js';
import { dayAt, hasCome, hasLeft, type Journey, statementsAt } from '../journey.js';
import type { Lacks } from '../lacks.js';
import { ownUrn } from '../own-id.js';
import { type Moved, movedBy, movedOfLot } from './goods-moved.js';
import type { Naming } from './naming.js';
import { type BusinessStep, stepOfAction, stepOfStage } from './steps.js';

export type EventContext = {
  readonly published: EditionReading;
  readonly naming: Naming;
  readonly lacks: Lacks;
};

type Happened = {
  readonly id: string;
  readonly step: BusinessStep;
  readonly day: string;
  readonly epcClass: string;
  readonly moved: Moved | undefined;
};

/** The record knows days. The time is required, so it is midnight, and that it is not known is counted. */
function eventOf({ id, step, day, epcClass, moved }: Happened, { published, lacks }: EventContext) {
  lacks.add('formats.lack.time-of-day', id);
  if (!moved) lacks.add('formats.lack.event-number', id);
  return {
    type: 'ObjectEvent',
    eventID: ownUrn(published.edition.caseId, 'event', id),
    ...step,
    eventTime: `${day}T00:00:00Z`,
    eventTimeZoneOffset: '+00:00',
    quantityList: [{ epcClass, ...moved }],
  };
}

const stages = Object.entries(stepOfStage) as [Stage, BusinessStep][];

/** What the finding about its arrival counts as having happened to a consignment. */
export function eventsOfConsignment(journey: Journey, entry: ConsignmentRecord, context: EventContext) {
  const { published, naming, lacks } = context;
  const { consignment, product } = entry;
  return stages.flatMap(([stage, step]) => {
    const statements = statementsAt(journey, [stage], published);
    if (statements.length === 0) return [];
    const id = `${journey.id}.${stage}`;
    if (stage === 'shipped' ? !hasLeft(journey) : !hasCome(journey)) {
      lacks.add('formats.lack.giver-only', id);
      return [];
    }
    const day = dayAt(statements);
    if (day === undefined) {
      lacks.add('formats.lack.event-day', id);
      return [];
    }
    const epcClass = naming.goods(consignment.product, product);
    const moved = movedBy(statements, product);
    const isTransfer = stage === 'shipped' || stage === 'received';
    return {
      ...eventOf({ id, step, day, epcClass, moved }, context),
      ...readPointAt(stage === 'shipped' ? consignment.dispatchedFrom : consignment.deliveredTo, id, context),
      ...(isTransfer ? endsOf(entry, naming) : {}),
    };
  });
}

// Who holds the goods before and after. Who owns them turns on the terms, which are a finding and no event.
const endsOf = ({ consignment: { from, to } }: ConsignmentRecord, naming: Naming) => ({
  sourceList: [{ type: 'possessing_party', source: naming.party(from) }],
  destinationList: [{ type: 'possessing_party', destination: naming.party(to) }],
});

/** A read point is a place where goods can be seen; a country is none. */
function readPointAt(place: string | undefined, event: string, { published, naming, lacks }: EventContext) {
  const kind = place === undefined ? undefined : published.record.places.get(place)?.kind;
  if (place !== undefined && kind !== undefined && kind !== 'country' && kind !== 'region')
    return { readPoint: { id: naming.place(place) } };
  lacks.add('formats.lack.read-point', event);
  return {};
}

/** The log of a lot, kept by whoever handled it. */
export const eventsOfLot = (lot: Lot, entry: ConsignmentRecord, context: EventContext) =>
  stepsOf(lot).flatMap((taken, at) => {
    const id = `${lot.id}.${at + 1}`;
    context.lacks.add('formats.lack.who-did-it', id);
    if (taken.action === 'downgrade') {
      context.lacks.add('formats.lack.step', id);
      return [];
    }
    return {
      ...eventOf(
        {
          id,
          step: stepOfAction[taken.action],
          day: taken.when,
          epcClass: context.naming.goods(lot.product, productOf(lot, entry, context), lot),
          moved: isOfWholeLot(taken) ? movedOfLot(lot, productOf(lot, entry, context)) : undefined,
        },
        context,
      ),
      ...readPointAt(undefined, id, context),
    };
  });

// A note may say how many; an inspection is of a sample.
const isOfWholeLot = ({ action, note }: LotStep): boolean => note === undefined && action !== 'inspect';

const productOf = (lot: Lot, { product }: ConsignmentRecord, { published }: EventContext) =>
  published.record.products.get(lot.product) ?? product;
