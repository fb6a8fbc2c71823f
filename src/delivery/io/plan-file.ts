import type { Language } from '../../findings/index.js';
import { problem } from '../../lib/errors/index.js';
import { decodeJson } from '../../lib/json-file/index.js';
import { wording } from '../../lib/wording/index.js';
import type { RouteAnswer } from '../api.js';
import { type PlannedRoutes, planRoutes } from '../plan-routes.js';
import { presentRoutes } from '../present-routes.js';
import type { RouteProblem } from '../problem.js';
import { unread } from '../readers/problem-reading.js';
import { readProblem } from '../readers/read-problem.js';
import type { SearchProgress } from '../solver/search-days.js';
import { finishInTime } from './finish-in-time.js';

export type RoutesAsked = { readonly seconds: number; readonly seed: number; readonly lang: Language };
type Watch = {
  readonly isStopped?: () => boolean;
  readonly report?: (progress: SearchProgress, problem: RouteProblem) => void;
};

/** A problem as bytes, planned as well as the time allows; whoever watches may end it and has the best so far. */
export async function planFile(
  name: string,
  bytes: Uint8Array,
  { seconds, seed, lang }: RoutesAsked,
  watch: Watch = {},
): Promise<RouteAnswer> {
  const text = decodeJson(name, bytes);
  const reading =
    text === undefined
      ? unread(problem('file-encoding', { file: name }, wording('allocation.problem.encoding')))
      : readProblem(text, name);
  const planned = reading.problem && (await plan(reading.problem, seconds, seed, watch));
  return presentRoutes(reading, planned, lang);
}

async function plan(
  problem: RouteProblem,
  seconds: number,
  seed: number,
  watch: Watch,
): Promise<PlannedRoutes> {
  const { isStopped = () => false, report } = watch;
  // For whoever was told to stop no time is left.
  const now = (): number => (isStopped() ? Number.POSITIVE_INFINITY : performance.now() / 1000);
  const planning = planRoutes(problem, { seed, seconds, rounds: Number.MAX_SAFE_INTEGER, now });
  return finishInTime(planning, isStopped, (progress) => report?.(progress, problem));
}
