import { formatFound, type Problem } from '../../lib/errors/index.js';
import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import type { RouteOrder, RouteVehicle } from '../problem.js';
import { amountsBy } from './amounts.js';
import { type Item, leftOut } from './items.js';
import type { OrderInput, ProblemInput, VehicleInput } from './problem-input.js';
import type { ItemKind, Whereabouts } from './problem-reading.js';

export type ItemSetting = {
  readonly input: ProblemInput;
  /** Of the places. */
  readonly names: readonly string[];
  readonly dimensions: readonly string[];
  readonly where: Whereabouts;
};

type Resolved<T> = { readonly kept: readonly T[]; readonly problems: readonly Problem[] };
type Fault = { readonly path: readonly PropertyKey[]; readonly found: unknown; readonly expected: Wording };

const refuse = <T>(
  kind: ItemKind,
  id: string,
  index: number,
  { where }: ItemSetting,
  fault: Fault,
): Resolved<T> => ({
  kept: [],
  problems: [
    leftOut(kind, id, where(kind, index, fault.path), {
      found: formatFound(fault.found),
      expected: fault.expected,
    }),
  ],
});

const allDay = [0, 24 * 60] as const;

export function vehiclesFrom(
  { item, index }: Item<VehicleInput>,
  setting: ItemSetting,
): Resolved<RouteVehicle> {
  const { input, dimensions } = setting;
  const id = item.id ?? String(index + 1);
  const capacity = amountsBy(dimensions, item.capacity, Number.POSITIVE_INFINITY);
  const faultIn = (path: string, found: unknown, expected: Wording) =>
    refuse<RouteVehicle>('vehicles', id, index, setting, { path: [path], found, expected });
  if (!capacity) return faultIn('capacity', item.capacity, amountOf(dimensions));
  if (capacity.every((amount) => amount === 0))
    return faultIn('capacity', item.capacity, wording('expect.above', { min: '0' }));
  const depot = placeOf(item.depot ?? input.depot, setting);
  const [start, end] = [
    placeOf(item.start ?? item.depot ?? input.depot, setting),
    placeOf(item.end ?? item.depot ?? input.depot, setting),
  ];
  const lost = [
    ['depot', depot],
    ['start', start],
    ['end', end],
  ].find(([, place]) => place === undefined);
  if (depot === undefined || start === undefined || end === undefined) {
    const name = lost?.[0] === 'start' ? 'start' : lost?.[0] === 'end' ? 'end' : 'depot';
    return faultIn(name, item[name] ?? input.depot, placeKnown(setting));
  }
  const shift = item.shift ?? allDay;
  const vehicle: RouteVehicle = {
    id,
    capacity,
    shift,
    start,
    depot,
    end,
    tripsMax: item.trips ?? Number.MAX_SAFE_INTEGER,
    loading: item.loading ?? input.loading,
    breaks: item.breaks.map(({ window, minutes }) => ({ window, duration: minutes })),
    cold: item.cold,
    fixedCost: item.fixedCost,
  };
  const many = Array.from({ length: item.count }, (_, at) => ({ ...vehicle, id: `${id} ${at + 1}` }));
  return { kept: item.count === 1 ? [vehicle] : many, problems: [] };
}

export function orderFrom(
  { item, index }: Item<OrderInput>,
  setting: ItemSetting,
  fleet: readonly RouteVehicle[],
): Resolved<RouteOrder> {
  const { dimensions } = setting;
  const id = item.id ?? String(index + 1);
  const faultIn = (path: string, found: unknown, expected: Wording) =>
    refuse<RouteOrder>('orders', id, index, setting, { path: [path], found, expected });
  const place = placeOf(item.place, setting);
  if (place === undefined) return faultIn('place', item.place, placeKnown(setting));
  const load = amountsBy(dimensions, item.load, 0);
  if (!load) return faultIn('load', item.load, amountOf(dimensions));
  const from = item.from === undefined ? undefined : placeOf(item.from, setting);
  if (item.from !== undefined && from === undefined) return faultIn('from', item.from, placeKnown(setting));
  const order: RouteOrder = {
    id,
    place,
    load,
    windows: windowsOf(item, fleet),
    service: item.service,
    priority: item.priority,
    release: item.release,
    cold: item.cold,
    from,
  };
  const misfit = misfitOf(order, fleet, dimensions);
  return misfit
    ? faultIn(misfit.field, item[misfit.field], misfit.expected)
    : { kept: [order], problems: [] };
}

function windowsOf({ window, windows }: OrderInput, fleet: readonly RouteVehicle[]): RouteOrder['windows'] {
  const given = windows ?? (window ? [window] : []);
  const ends = fleet.map(({ shift: [, end] }) => end);
  const begins = fleet.map(({ shift: [begin] }) => begin);
  const whole = [
    begins.reduce((a, b) => Math.min(a, b), 0),
    ends.reduce((a, b) => Math.max(a, b), 0),
  ] as const;
  return given.length === 0 ? [whole] : given.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Why no vehicle at all could take it. */
function misfitOf(
  order: RouteOrder,
  fleet: readonly RouteVehicle[],
  dimensions: readonly string[],
): { readonly field: 'cold' | 'from' | 'load'; readonly expected: Wording } | undefined {
  const cold = fleet.filter((vehicle) => vehicle.cold || !order.cold);
  if (fleet.length > 0 && cold.length === 0) return { field: 'cold', expected: wording('expect.route.cold') };
  const there = cold.filter(({ depot }) => order.from === undefined || order.from === depot);
  if (cold.length > 0 && there.length === 0) return { field: 'from', expected: wording('expect.route.from') };
  const takes = there.some(({ capacity }) => order.load.every((amount, at) => amount <= (capacity[at] ?? 0)));
  if (takes || there.length === 0) return undefined;
  const most = dimensions.map((name, at) => {
    const largest = there.reduce((max, { capacity }) => Math.max(max, capacity[at] ?? 0), 0);
    return dimensions.length === 1 ? String(largest) : `${name} ${largest}`;
  });
  return { field: 'load', expected: wording('expect.route.fits', { most: asIs(most.join(', ')) }) };
}

function placeOf(name: string | number, { names }: ItemSetting): number | undefined {
  if (typeof name === 'number') return name < names.length ? name : undefined;
  const at = names.indexOf(name);
  return at < 0 ? undefined : at;
}

const placeKnown = ({ names }: ItemSetting): Wording =>
  wording('expect.route.place', { last: String(names.length - 1) });
const amountOf = (dimensions: readonly string[]): Wording =>
  wording('expect.route.amounts', { dimensions: asIs(dimensions.join(', ')) });
