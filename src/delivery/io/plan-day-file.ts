import { problem } from '../../lib/errors/index.js';
import { decodeJson } from '../../lib/json-file/index.js';
import { wording } from '../../lib/wording/index.js';
import type { DayAnswer } from '../api.js';
import { unreadDay } from '../one-plan/day-reading.js';
import { type DayProgress, planDay } from '../one-plan/plan-day.js';
import { presentDay } from '../one-plan/present-day.js';
import { readDay } from '../one-plan/read-day.js';
import { finishInTime } from './finish-in-time.js';
import type { RoutesAsked } from './plan-file.js';

type DayWatch = {
  readonly isStopped?: () => boolean;
  readonly report?: (progress: DayProgress) => void;
};

/** A day as bytes, planned as well as the time allows; whoever watches may end it and has the best so far. */
export async function planDayFile(
  name: string,
  bytes: Uint8Array,
  { seconds, seed, lang }: RoutesAsked,
  { isStopped = () => false, report = () => undefined }: DayWatch = {},
): Promise<DayAnswer> {
  const text = decodeJson(name, bytes);
  const reading =
    text === undefined
      ? unreadDay(problem('file-encoding', { file: name }, wording('allocation.problem.encoding')))
      : readDay(text, name);
  if (!reading.problem) return presentDay(reading, undefined, lang);
  // For whoever was told to stop no time is left.
  const now = (): number => (isStopped() ? Number.POSITIVE_INFINITY : performance.now() / 1000);
  const planning = planDay(reading.problem, { seed, seconds, rounds: Number.MAX_SAFE_INTEGER, now });
  return presentDay(reading, await finishInTime(planning, isStopped, report), lang);
}
