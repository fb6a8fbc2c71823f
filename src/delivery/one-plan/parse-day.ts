import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { pointerTo } from '../../lib/json-file/index.js';
import { wording } from '../../lib/wording/index.js';
import { isGroup, itemsIn, leftOut, unknownFields } from '../readers/items.js';
import type { Whereabouts } from '../readers/problem-reading.js';
import type { DayFault } from './day-fault.js';
import { type DayFields, dayFields } from './day-fields.js';
import { DayInput, WardInput } from './day-input.js';
import { type DayReading, unreadDay } from './day-reading.js';
import { parseVans } from './parse-vans.js';
import type { DayProblem, Ward } from './problem.js';

/** Reads a day. All that is wrong is told at once; a ward or vehicle that cannot be used is left out. */
export function parseDay(value: unknown, file: string): DayReading {
  const where: Whereabouts = (kind, index, path) => ({ file, field: pointerTo('', [kind, index, ...path]) });
  const refusal = ({ path, found, expected }: DayFault): Problem =>
    problem('route-unreadable', { file, field: pointerTo('', path) }, wording('one-plan.says.unreadable'), {
      found: formatFound(found),
      expected,
    });
  if (!isGroup(value))
    return unreadDay(refusal({ path: [], found: value, expected: wording('one-plan.expect.file') }));
  const { fields, faults } = dayFields(value);
  const wards = parseWards(fields, where);
  const vans = parseVans(fields, faults, where);
  const refused = [...faults, ...vans.faults].map(refusal);
  const day = refused.length === 0 ? wholeDay(fields) : undefined;
  return {
    ...(day && wards.kept.length > 0 && vans.kept.length > 0
      ? { problem: { ...day, wards: wards.kept, vans: vans.kept } }
      : {}),
    problems: [
      ...refused,
      ...wards.problems,
      ...vans.problems,
      ...unknownFields(value, DayInput, (name) => ({ file, field: pointerTo('', [name]) })),
    ],
    // Of a day that cannot be planned nothing is planned for.
    wards: { read: fields.wards?.length ?? 0, kept: day ? wards.kept.length : 0 },
    vehicles: day ? vans.counts : { ...vans.counts, kept: 0 },
  };
}

function wholeDay(fields: DayFields): Omit<DayProblem, 'wards' | 'vans'> | undefined {
  const { start, horizon, loading, service, packSize, packs, minutes } = fields;
  if (start === undefined || horizon === undefined || loading === undefined || service === undefined)
    return undefined;
  if (packSize === undefined || packs === undefined || minutes === undefined) return undefined;
  return { start, horizon, loading, service, packSize, packs, minutes };
}

function parseWards({ wards = [] }: DayFields, where: Whereabouts): { kept: Ward[]; problems: Problem[] } {
  const { kept, problems } = itemsIn(wards, 'wards', WardInput, where);
  const seen = new Set<string>();
  const once: Ward[] = [];
  for (const { item, index } of kept) {
    const { id, ratePerHour, stock } = item;
    if (seen.has(id))
      problems.push(
        leftOut('wards', id, where('wards', index, ['id']), {
          found: formatFound(id),
          expected: wording('one-plan.expect.once'),
        }),
      );
    // The first row of the matrix is the store.
    else once.push({ id, ratePerHour, stock, place: index + 1 });
    seen.add(id);
  }
  return { kept: once, problems };
}
