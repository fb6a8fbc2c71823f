import { z } from 'zod';
import { clockTime } from '../../../lib/days/index.js';
import { formatFound, type Problem, problem } from '../../../lib/errors/index.js';
import { pointerTo } from '../../../lib/json-file/index.js';
import { expectedBy, type Wording, wording } from '../../../lib/wording/index.js';
import { DayAnswer } from '../../api.js';
import { partOf } from '../../readers/items.js';
import { readJson } from '../../readers/read-json.js';
import type { DayProblem } from '../problem.js';
import type { DayChanges } from './changes-input.js';

// Of the answer of `waybill plan --json` what is driven, and of which changes it knew.
const AcceptedPlan = z.object({
  plan: DayAnswer.shape.plan.unwrap().pick({ days: true, changed: true }),
});

export type AcceptedPlan = z.infer<typeof AcceptedPlan>['plan'];

export type AcceptedReading = { readonly accepted?: AcceptedPlan; readonly problems: readonly Problem[] };

/** A plan as it was answered, held against the day it is to be of. */
export function readAccepted(
  text: string,
  file: string,
  day: DayProblem,
  { now, changes }: DayChanges,
): AcceptedReading {
  const says = wording('one-plan.says.no-plan');
  const expected = wording('one-plan.expect.plan');
  const refuse = (path: readonly PropertyKey[], found: unknown, expects: Wording): Problem =>
    problem('route-unreadable', { file, field: pointerTo('', path) }, says, {
      found: formatFound(found),
      expected: expects,
    });
  const reading = readJson(text, file, { says, expected }, (value): AcceptedReading => {
    const { data, error } = AcceptedPlan.safeParse(value);
    if (error)
      return {
        problems: error.issues.map(({ path, ...issue }) =>
          refuse(path, partOf(value, path), path.length < 2 ? expected : expectedBy(issue)),
        ),
      };
    const { plan } = data;
    const problems = [...strangers(plan, day, changes, refuse), ...outOfTurn(plan, refuse)];
    const { changed } = plan;
    if (changed && changed.now > now)
      problems.push(
        refuse(
          ['plan', 'changed', 'now'],
          clockTime(changed.now),
          wording('one-plan.expect.until', { time: clockTime(now) }),
        ),
      );
    if (changed && changed.changes > changes.length)
      problems.push(
        refuse(
          ['plan', 'changed', 'changes'],
          changed.changes,
          wording('one-plan.expect.all-changes', { count: String(changes.length) }),
        ),
      );
    return problems.length > 0 ? { problems } : { problems, accepted: plan };
  });
  return 'fault' in reading ? { problems: [reading.fault] } : reading;
}

type Refuse = (path: readonly PropertyKey[], found: unknown, expected: Wording) => Problem;

/** Wards and vehicles that the day has not. */
function strangers(
  { days }: AcceptedPlan,
  { wards, vans }: DayProblem,
  changes: DayChanges['changes'],
  refuse: Refuse,
): Problem[] {
  const isWard = new Set([
    ...wards.map(({ id }) => id),
    ...changes.flatMap((each) => (each.kind === 'ward' ? [each.ward] : [])),
  ]);
  const isVan = new Set([
    ...vans.map(({ id }) => id),
    ...changes.flatMap((each) => (each.kind === 'vehicle' ? [each.vehicle] : [])),
  ]);
  const expected = wording('one-plan.expect.of-day');
  return days.flatMap(({ vehicle, trips }, at) => [
    ...(isVan.has(vehicle) ? [] : [refuse(['plan', 'days', at, 'vehicle'], vehicle, expected)]),
    ...trips.flatMap(({ stops }, trip) =>
      stops.flatMap(({ ward }, stop) =>
        isWard.has(ward)
          ? []
          : [refuse(['plan', 'days', at, 'trips', trip, 'stops', stop, 'ward'], ward, expected)],
      ),
    ),
  ]);
}

/** Times that go back, and stops that are given more than was loaded. */
function outOfTurn({ days }: AcceptedPlan, refuse: Refuse): Problem[] {
  const expected = wording('one-plan.expect.in-turn');
  return days.flatMap(({ trips }, at) => {
    let time = Number.NEGATIVE_INFINITY;
    return trips.flatMap(({ loads, leaves, stops, back, packs }, trip) => {
      const times = [loads, leaves, ...stops.flatMap((stop) => [stop.arrives, stop.leaves]), back];
      const isInTurn = times.every((each) => {
        const isLater = each >= time - 1e-6;
        time = Math.max(time, each);
        return isLater;
      });
      const given = stops.reduce((sum, stop) => sum + stop.packs, 0);
      const isLoaded = given <= packs && stops.every((stop) => stop.packs >= 0);
      return isInTurn && isLoaded ? [] : [refuse(['plan', 'days', at, 'trips', trip], packs, expected)];
    });
  });
}
