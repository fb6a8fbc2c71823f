import { clockTime } from '../../lib/days/index.js';
import { formatFound, type Problem } from '../../lib/errors/index.js';
import { type Wording, wording } from '../../lib/wording/index.js';
import { type Item, itemsIn, leftOut } from '../readers/items.js';
import type { ItemCounts, Whereabouts } from '../readers/problem-reading.js';
import type { DayFault } from './day-fault.js';
import type { DayFields } from './day-fields.js';
import { VanInput } from './day-input.js';
import type { Van } from './problem.js';

type VansParsed = {
  readonly kept: readonly Van[];
  readonly problems: readonly Problem[];
  readonly faults: readonly DayFault[];
  readonly counts: ItemCounts;
};

/** As many alike as are said, or a list; what one of them does not say is as the day says. */
export function parseVans(fields: DayFields, told: readonly DayFault[], where: Whereabouts): VansParsed {
  const { vehicles = 1 } = fields;
  if (!Array.isArray(vehicles)) return alike(fields, told, vehicles);
  const { kept, problems } = itemsIn(vehicles, 'vehicles', VanInput, where);
  const read = kept.map((item) => vanOf(item, fields, where));
  return {
    kept: named(read.flatMap((each) => each.vans)),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
    faults: [],
    counts: { read: vehicles.length, kept: read.filter((each) => each.vans.length > 0).length },
  };
}

function alike(
  { start = 0, capacity, shiftEnd }: DayFields,
  told: readonly DayFault[],
  count: number,
): VansParsed {
  const needed = [
    ...(capacity === undefined ? [{ name: 'capacity', expected: wording('expect.whole') }] : []),
    ...(shiftEnd === undefined ? [{ name: 'shiftEnd', expected: wording('expect.route.time') }] : []),
  ];
  const faults = needed
    .filter(({ name }) => !told.some(({ path }) => path[0] === name))
    .map(({ name, expected }) => ({ path: [name], found: undefined, expected }));
  const van = capacity !== undefined &&
    shiftEnd !== undefined && { capacityPacks: capacity, start, shiftEnd };
  const kept = van ? Array.from({ length: count }, (_, at) => ({ id: String(at + 1), ...van })) : [];
  return { kept, problems: [], faults, counts: { read: count, kept: kept.length } };
}

function vanOf(
  { item, index }: Item<VanInput>,
  fields: DayFields,
  where: Whereabouts,
): { vans: Van[]; problems: Problem[] } {
  const id = item.id ?? String(index + 1);
  const { capacity = fields.capacity, shiftEnd = fields.shiftEnd } = item;
  const opens = fields.start ?? 0;
  const start = item.start ?? opens;
  const refuse = (name: string, found: number | undefined, expected: Wording) => ({
    vans: [],
    problems: [
      leftOut('vehicles', id, where('vehicles', index, [name]), { found: formatFound(found), expected }),
    ],
  });
  if (capacity === undefined) return refuse('capacity', capacity, wording('expect.whole'));
  if (shiftEnd === undefined) return refuse('shiftEnd', shiftEnd, wording('expect.route.time'));
  if (start < opens)
    return refuse('start', start, wording('one-plan.expect.from', { time: clockTime(opens) }));
  if (shiftEnd <= start)
    return refuse('shiftEnd', shiftEnd, wording('one-plan.expect.after', { time: clockTime(start) }));
  const van = { capacityPacks: capacity, start, shiftEnd };
  const many = Array.from({ length: item.count }, (_, at) => ({ id: `${id} ${at + 1}`, ...van }));
  return { vans: item.count === 1 ? [{ id, ...van }] : many, problems: [] };
}

/** Two of one name are told apart, so that a plan can be read. */
function named(vans: readonly Van[]): Van[] {
  const counts = new Map<string, number>();
  return vans.map((van) => {
    const count = (counts.get(van.id) ?? 0) + 1;
    counts.set(van.id, count);
    return count === 1 ? van : { ...van, id: `${van.id} (${count})` };
  });
}
