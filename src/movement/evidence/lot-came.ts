import {
  type CaseRecord,
  type ConsignmentRecord,
  figuresOf,
  isWithdrawn,
  type Lot,
  piecesOf,
  quantityAt,
  saysNone,
} from '../../case/index.js';
import { hull, type Interval } from '../../lib/intervals/index.js';
import { smallest } from '../../lib/lists/index.js';

/** What becomes of goods at the door of whoever receives them. */
export const doorStages = ['received', 'accepted', 'rejected'] as const;
type DoorStage = (typeof doorStages)[number];

/** Of one stage: whether any of the lot reached it, and how many by what people said and by captured events. */
export type AtDoor = { readonly said?: Interval | undefined; readonly seen?: Interval | undefined };

/** What captured events come to for a lot, stage by stage. */
export type SeenOfLot = Readonly<Partial<Record<DoorStage, Interval>>>;

/** A stage that none of the lot is known to have reached is left out. */
export type LotCame = {
  readonly is: 'came' | 'taken-over' | 'refused-in-part' | 'refused' | undefined;
  readonly stages: ReadonlyMap<DoorStage, AtDoor>;
};

/** What became of a lot when it came, by what people said of it and by captured events. */
export function lotCame(
  lot: Lot,
  entry: ConsignmentRecord,
  record: CaseRecord,
  seen: SeenOfLot = {},
): LotCame {
  const stages = new Map<DoorStage, AtDoor>();
  for (const stage of doorStages) {
    const said = saidOf(lot, entry, stage, record);
    const ofEvents = seen[stage];
    if (said !== undefined || (ofEvents !== undefined && ofEvents.high > 0))
      stages.set(stage, { said: said?.pieces, seen: ofEvents });
  }
  return { is: becameOf(stages, lot, entry), stages };
}

/** What is said of the whole shipment is said of the lot only where it is all there is of it. */
function saidOf(
  lot: Lot,
  entry: ConsignmentRecord,
  stage: DoorStage,
  record: CaseRecord,
): { readonly pieces: Interval | undefined } | undefined {
  const statements = entry.statements.filter(
    (one) =>
      one.stage === stage &&
      (one.lot === undefined ? entry.lots.length === 1 : one.lot === lot.id) &&
      !saysNone(one) &&
      !isWithdrawn(one, record),
  );
  if (statements.length === 0) return undefined;
  const quantity = quantityAt({ ...entry, statements }, [stage], record);
  return { pieces: quantity && figuresOf(quantity).reduce(hull) };
}

function becameOf(stages: LotCame['stages'], lot: Lot, { product }: ConsignmentRecord): LotCame['is'] {
  const refused = stages.get('rejected');
  if (refused === undefined)
    return stages.has('accepted') ? 'taken-over' : stages.has('received') ? 'came' : undefined;
  if (stages.has('accepted')) return 'refused-in-part';
  const whole =
    fewest(stages.get('received')) ??
    (lot.amount === undefined ? undefined : piecesOf(lot.amount, lot.unit, product)?.low);
  const most = Math.max(refused.said?.high ?? 0, refused.seen?.high ?? 0);
  return whole !== undefined && most > 0 && most < whole ? 'refused-in-part' : 'refused';
}

function fewest(at: AtDoor | undefined): number | undefined {
  const known = [at?.said?.low, at?.seen?.low].filter((low) => low !== undefined);
  return known.length === 0 ? undefined : smallest(known);
}
