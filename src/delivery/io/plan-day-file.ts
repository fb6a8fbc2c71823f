import { type Problem, problem } from '../../lib/errors/index.js';
import { decodeJson } from '../../lib/json-file/index.js';
import { wording } from '../../lib/wording/index.js';
import type { DayAnswer } from '../api.js';
import { readAccepted } from '../one-plan/changed/accepted-plan.js';
import { type DaySoFar, daySoFar } from '../one-plan/changed/day-so-far.js';
import { presentChangedDay } from '../one-plan/changed/present-changed-day.js';
import { faultInChanges, readChanges } from '../one-plan/changed/read-changes.js';
import { type DayReading, unreadDay } from '../one-plan/day-reading.js';
import { type DayOptions, type DayPlan, type DayProgress, planDay } from '../one-plan/plan-day.js';
import { presentDay } from '../one-plan/present-day.js';
import type { DayProblem } from '../one-plan/problem.js';
import { readDay } from '../one-plan/read-day.js';
import { finishInTime } from './finish-in-time.js';
import type { RoutesAsked } from './plan-file.js';

type DayWatch = {
  readonly isStopped?: () => boolean;
  readonly report?: (progress: DayProgress) => void;
};

export type FileGiven = { readonly name: string; readonly bytes: Uint8Array };

/** A plan that is being driven, and what has changed since it was made. */
export type DaySince = { readonly accepted: FileGiven; readonly changes: FileGiven };

/** A day as bytes, planned as well as the time allows; whoever watches may end it and has the best so far. */
export async function planDayFile(
  name: string,
  bytes: Uint8Array,
  { seconds, seed, lang }: RoutesAsked,
  since?: DaySince,
  { isStopped = () => false, report = () => undefined }: DayWatch = {},
): Promise<DayAnswer> {
  const reading = fromText({ name, bytes }, (text): DayReading => readDay(text, name), unreadDay);
  if (!reading.problem) return presentDay(reading, undefined, lang);
  // For whoever was told to stop no time is left.
  const now = (): number => (isStopped() ? Number.POSITIVE_INFINITY : performance.now() / 1000);
  const options = { seed, seconds, rounds: Number.MAX_SAFE_INTEGER, now };
  const plan = (day: DayProblem, more: Partial<DayOptions>): Promise<DayPlan> =>
    finishInTime(planDay(day, { ...options, ...more }), isStopped, report);
  if (!since) return presentDay(reading, await plan(reading.problem, {}), lang);
  const { soFar, problems } = readSince(reading.problem, since);
  const unplanned = presentDay({ ...reading, problems: [...reading.problems, ...problems] }, undefined, lang);
  if (!soFar) return unplanned;
  const { begun, goingOn } = soFar;
  const planned = await plan(soFar.problem, { begun, goingOn });
  return { ...unplanned, ...presentChangedDay(soFar, planned, lang) };
}

function readSince(
  day: DayProblem,
  { accepted, changes }: DaySince,
): { readonly soFar?: DaySoFar; readonly problems: readonly Problem[] } {
  const none = (...problems: Problem[]) => ({ problems });
  const told = fromText(changes, (text) => readChanges(text, changes.name, day), none);
  if (!('changes' in told) || !told.changes) return told;
  const news = told.changes;
  const plan = fromText(accepted, (text) => readAccepted(text, accepted.name, day, news), none);
  const problems = [...told.problems, ...plan.problems];
  if (!('accepted' in plan) || !plan.accepted) return { problems };
  const soFar = daySoFar(day, plan.accepted, news);
  if ('faults' in soFar)
    return { problems: [...problems, ...soFar.faults.map((fault) => faultInChanges(changes.name, fault))] };
  return { soFar, problems };
}

function fromText<R, N>(
  { name, bytes }: FileGiven,
  read: (text: string) => R,
  none: (problem: Problem) => N,
): R | N {
  const text = decodeJson(name, bytes);
  return text === undefined
    ? none(problem('file-encoding', { file: name }, wording('allocation.problem.encoding')))
    : read(text);
}
