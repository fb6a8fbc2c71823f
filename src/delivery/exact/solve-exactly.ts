import type { Tour } from '../plan.js';
import type { Instance } from '../solver/instance.js';
import { bestDays } from './best-days.js';
import { type PartialDay, tourTo } from './labels.js';

/** Up to here every set of orders can be looked at. */
export const exactOrdersMax = 9;

const never = Number.POSITIVE_INFINITY;

export type BestSet = {
  readonly served: readonly number[];
  readonly priority: number;
  readonly cost: number;
};

export type ExactAnswer = {
  readonly tours: readonly Tour[];
  /** Sets that can be served and none of which is part of another: the weightiest first, then the cheapest. */
  readonly sets: readonly BestSet[];
};

type Shared = { readonly cost: Float64Array; readonly taken: readonly Int32Array[] };

/** The days that serve what counts most, and of these the cheapest. Nothing better exists. */
export function solveExactly(instance: Instance): ExactAnswer {
  const days = daysByVehicle(instance);
  const { cost, taken } = shareOut(instance, days);
  const sets = rank(instance, cost);
  let rest = (sets[0]?.served ?? []).reduce((bits, order) => bits | (1 << order), 0);
  const tours = new Array<Tour>(instance.vehicles).fill([]);
  for (let vehicle = instance.vehicles - 1; vehicle >= 0; vehicle--) {
    const part = taken[vehicle]?.[rest] ?? 0;
    const label = days[vehicle]?.[part];
    if (label !== undefined && part > 0) tours[vehicle] = tourTo(instance, label);
    rest &= ~part;
  }
  return { tours, sets };
}

function daysByVehicle(instance: Instance): (readonly (PartialDay | undefined)[])[] {
  const ofKind = new Map<number, readonly (PartialDay | undefined)[]>();
  return Array.from(instance.kind, (kind, vehicle) => {
    const days = ofKind.get(kind) ?? bestDays(instance, vehicle);
    ofKind.set(kind, days);
    return days;
  });
}

/** What the first vehicles can do together, one more each time: a set is parted into the last one's share and the rest. */
function shareOut({ orders }: Instance, days: readonly (readonly (PartialDay | undefined)[])[]): Shared {
  let cost = new Float64Array(2 ** orders).fill(never);
  cost[0] = 0;
  const taken = days.map((own) => {
    const [together, shares] = [cost.slice(), new Int32Array(cost.length)];
    for (let set = 1; set < cost.length; set++)
      for (let part = set; part > 0; part = (part - 1) & set) {
        const sum = (own[part]?.cost ?? never) + (cost[set & ~part] ?? never);
        if (sum < (together[set] ?? never) - 1e-9) {
          together[set] = sum;
          shares[set] = part;
        }
      }
    cost = together;
    return shares;
  });
  return { cost, taken };
}

function rank({ orders, priority }: Instance, cost: Float64Array): BestSet[] {
  const can: number[] = [];
  for (let set = cost.length - 1; set >= 0; set--)
    if (cost[set] !== never && !can.some((other) => (other & set) === set)) can.push(set);
  return can
    .map((set): BestSet => {
      const served = Array.from({ length: orders }, (_, order) => order).filter(
        (order) => set & (1 << order),
      );
      const sum = served.reduce((total, order) => total + (priority[order] ?? 0), 0);
      return { served, priority: sum, cost: cost[set] ?? never };
    })
    .sort((a, b) => b.priority - a.priority || a.cost - b.cost);
}
