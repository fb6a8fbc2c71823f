import { basename } from 'node:path';
import { type Language, wrongValue } from '../../findings/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { readFileGiven } from '../../terminal/read-file-given.js';
import { said } from '../../terminal/said.js';
import { RouteAnswer, routeSeconds } from '../api.js';
import { planFile, type RoutesAsked } from '../io/plan-file.js';
import type { RouteProblem } from '../problem.js';
import type { SearchProgress } from '../solver/search-days.js';
import { eachSecond } from './each-second.js';
import { formatRoutes } from './format-routes.js';

export type RouteOptions = { readonly seconds: string; readonly seed: string; readonly json?: true };

/** Exits 1 where an order is not served, or something of the file could not be used. */
export async function runRoute(path: string, options: RouteOptions, language: Language): Promise<void> {
  const bytes = await readFileGiven(path);
  const asked = routesAskedOf(options, language);
  const answer = await untilStopped((isStopped) =>
    planFile(basename(path), bytes, asked, {
      isStopped,
      report: eachSecond(({ cost, left, secondsLeft }: SearchProgress, { costScale }: RouteProblem) =>
        said('command.route.progress', {
          cost: Math.round(cost / costScale),
          left,
          seconds: Math.max(0, Math.ceil(secondsLeft)),
        }),
      ),
    }),
  );
  if (options.json) printAnswer(RouteAnswer, answer);
  else process.stdout.write(formatRoutes(answer, language));
  const isWhole = answer.plan !== undefined && answer.plan.left.length === 0;
  if (!isWhole || answer.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

export const routesAskedOf = ({ seconds, seed }: RouteOptions, language: Language): RoutesAsked => ({
  seconds: parseWithin('--seconds', seconds, routeSeconds.min, routeSeconds.max),
  seed: Math.trunc(parseWithin('--seed', seed, 0, 2 ** 31)),
  lang: language,
});

/** Ctrl-C ends the search and not the program, which tells the best so far. */
export async function untilStopped<T>(search: (isStopped: () => boolean) => Promise<T>): Promise<T> {
  const interrupted = new AbortController();
  const stop = () => {
    interrupted.abort();
  };
  process.on('SIGINT', stop);
  try {
    const found = await search(() => interrupted.signal.aborted);
    if (interrupted.signal.aborted) process.stderr.write(`${said('command.route.stopped')}\n`);
    return found;
  } finally {
    process.off('SIGINT', stop);
  }
}

function parseWithin(flag: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= min && value <= max) return value;
  throw wrongValue(
    flag,
    asIs(text),
    wording('route.expect.number', { min: asIs(String(min)), max: asIs(String(max)) }),
  );
}
