import type { CaseRecord, ConsignmentRecord } from '../../case/index.js';
import { add, type Interval, overlaps, zero } from '../../lib/intervals/index.js';
import { groupBy } from '../../lib/lists/index.js';
import type { QuantityLedger } from '../ledger/ledger.js';
import { type AsOf, buildModel, type Happening, isSamePlace, orderHappenings } from '../trace/index.js';
import { type CountedEvent, countEvents, countUnlotted } from './count-events.js';
import { type EventStage, eventStages } from './event-stages.js';
import { takenFromEvents } from './taken-from-events.js';

/** A lot of the consignment by the name that events call it, with all that was captured of it. */
export type TracedLot = {
  readonly lot: string;
  readonly id: string;
  readonly happenings: readonly Happening[];
};

/** What was received as of a shipment, and by what names events know its goods where no lot is said. */
export type Unlotted = { readonly happenings: readonly Happening[]; readonly products: ReadonlySet<string> };

export type StageEvidence = {
  readonly stage: EventStage;
  /** What events come to; undefined where they cannot be added up, and `why` says it. */
  readonly figure: Interval | undefined;
  readonly why: 'no-place' | 'other-unit' | 'taken-back' | undefined;
  readonly events: readonly CountedEvent[];
  readonly verdict: 'agrees' | 'differs' | 'cannot-tell';
  /** Of the record; undefined where it has no number. */
  readonly record: readonly Interval[] | undefined;
  /** A pack of the goods by which the two would agree, if an event counts packs. */
  readonly pack: string | undefined;
};

/**
 * What captured events say of the stages of a consignment, held against what people said. The events take no part in the
 * ledger or in any finding: those rest on the record alone.
 */
export function evidenceOf(
  { entry, rows, unit }: QuantityLedger,
  record: CaseRecord,
  traced: readonly TracedLot[],
  isWhole: boolean,
  asOf: AsOf,
  { happenings, products }: Unlotted = { happenings: [], products: new Set() },
): StageEvidence[] {
  const unlotted = countUnlotted(orderHappenings(happenings, asOf), products);
  const ofWhole = new Set(unlotted.map(({ happening }) => happening.hash));
  const events = [
    ...traced.flatMap(({ id, happenings: of }) =>
      countEvents(buildModel(orderHappenings(of, asOf)), id, ofWhole),
    ),
    ...unlotted,
  ];
  return eventStages.flatMap((stage) => {
    const all = events.filter((each) => each.stage === stage);
    if (all.length === 0)
      return takenFromEvents(stage, entry.statements, record).length > 0 ? [none(stage)] : [];
    const { counting, why } = atEnds(all, stage, entry, record);
    const total = counting && sumOf(counting, unit);
    const figure = total && (isWhole ? total : { ...total, high: Number.POSITIVE_INFINITY });
    const said = rows.find((row) => row.stage === stage)?.count;
    const compared = figure && said ? compare(figure, said, entry) : undefined;
    return [
      {
        stage,
        figure,
        why: why ?? (total ? undefined : 'other-unit'),
        events: counting ?? all,
        verdict: compared?.verdict ?? 'cannot-tell',
        record: said?.figures,
        pack: compared?.pack,
      },
    ];
  });
}

/** Of what was taken from events that were declared wrong since. */
const none = (stage: EventStage): StageEvidence => ({
  stage,
  figure: undefined,
  why: 'taken-back',
  events: [],
  verdict: 'differs',
  record: undefined,
  pack: undefined,
});

type AtEnds = { readonly counting?: readonly CountedEvent[]; readonly why?: 'no-place' };

/**
 * The events at the ends of the consignment: where it was first sent from, and where it was to arrive. Goods that are
 * received in a store on the way and again at the ward are the same goods.
 */
function atEnds(
  events: readonly CountedEvent[],
  stage: EventStage,
  { consignment }: ConsignmentRecord,
  { places }: CaseRecord,
): AtEnds {
  if (stage === 'used') return { counting: events };
  const end = stage === 'shipped' ? consignment.dispatchedFrom : consignment.deliveredTo;
  const gln = places.get(end ?? '')?.gln;
  if (gln !== undefined) {
    const place = `https://id.gs1.org/414/${gln}`;
    const there = events.filter((each) => each.place !== undefined && isSamePlace(each.place, place));
    return there.length > 0 ? { counting: once(there) } : { why: 'no-place' };
  }
  const byPlace = groupBy(events, ({ place }) => place);
  return byPlace.size === 1 ? { counting: once(events) } : { why: 'no-place' };
}

/** Goods that were seen to arrive and then received came once; so did a serial that was read twice. */
function once(events: readonly CountedEvent[]): readonly CountedEvent[] {
  const hasReceipt = events.some(({ happening }) => happening.step === 'receiving');
  const first = hasReceipt ? events.filter(({ happening }) => happening.step !== 'arriving') : events;
  const seen = new Set<string>();
  return first.map((each) => {
    const serials = each.serials.filter((serial) => !seen.has(serial));
    for (const serial of serials) seen.add(serial);
    return { ...each, serials };
  });
}

// UN/ECE Recommendation 20: each, one, piece; kilogram, gram, litre, millilitre.
const units: Readonly<Record<string, { readonly of: string; readonly factor: number }>> = {
  '': { of: 'piece', factor: 1 },
  EA: { of: 'piece', factor: 1 },
  C62: { of: 'piece', factor: 1 },
  H87: { of: 'piece', factor: 1 },
  KGM: { of: 'kg', factor: 1 },
  GRM: { of: 'kg', factor: 0.001 },
  LTR: { of: 'litre', factor: 1 },
  MLT: { of: 'litre', factor: 0.001 },
};
const measures: ReadonlySet<string> = new Set(['kg', 'litre']);

/** In what the goods are counted in; undefined where an event counts in something else. */
export function sumOf(events: readonly CountedEvent[], unit: string): Interval | undefined {
  const isMeasure = measures.has(unit);
  let sum = zero;
  for (const { pieces, serials } of events) {
    if (serials.length > 0 && isMeasure) return undefined;
    sum = add(sum, { low: serials.length, high: serials.length });
    for (const [uom, { low, high }] of pieces) {
      const known = units[uom];
      if (!known || (isMeasure ? known.of !== unit : known.of !== 'piece')) return undefined;
      sum = add(sum, { low: low * known.factor, high: high * known.factor });
    }
  }
  return sum;
}

type Compared = { readonly verdict: StageEvidence['verdict']; readonly pack?: string };

function compare(
  figure: Interval,
  { figures, rounded }: { readonly figures: readonly Interval[]; readonly rounded: Interval },
  { product }: ConsignmentRecord,
): Compared {
  const near = figures.length === 1 ? [rounded] : figures;
  const fits = (one: Interval): boolean => near.some((said) => overlaps(said, one));
  if (fits(figure)) {
    // "At least 400" leaves room for 1,000 and bears out none; of two that people dispute one is borne out at most.
    const isTold = Number.isFinite(figure.high) && figure.low > 0 && figures.length === 1;
    return { verdict: isTold || figure.high === 0 ? 'agrees' : 'cannot-tell' };
  }
  const pack = Object.entries(product?.packs ?? {}).find(([, size]) =>
    fits({ low: figure.low * size, high: figure.high * size }),
  );
  return pack ? { verdict: 'cannot-tell', pack: pack[0] } : { verdict: 'differs' };
}
