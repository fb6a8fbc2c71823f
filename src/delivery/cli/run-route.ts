import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Language, wrongValue } from '../../findings/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { CommandFailure } from '../../terminal/command-failure.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { said } from '../../terminal/said.js';
import { RouteAnswer, routeSeconds } from '../api.js';
import { planFile } from '../io/plan-file.js';
import type { RouteProblem } from '../problem.js';
import type { SearchProgress } from '../solver/search-days.js';
import { formatRoutes } from './format-routes.js';

export type RouteOptions = { readonly seconds: string; readonly seed: string; readonly json?: true };

/** Exits 1 where an order is not served, or something of the file could not be used. */
export async function runRoute(path: string, options: RouteOptions, language: Language): Promise<void> {
  const bytes = await readFile(path).catch(() => {
    throw new CommandFailure(said('command.file.none', { path }));
  });
  const asked = {
    seconds: parseWithin('--seconds', options.seconds, routeSeconds.min, routeSeconds.max),
    seed: Math.trunc(parseWithin('--seed', options.seed, 0, 2 ** 31)),
    lang: language,
  };
  const interrupted = new AbortController();
  const stop = () => {
    interrupted.abort();
  };
  process.on('SIGINT', stop);
  try {
    const watch = { isStopped: () => interrupted.signal.aborted, report: reporter() };
    const answer = await planFile(basename(path), bytes, asked, watch);
    if (interrupted.signal.aborted) process.stderr.write(`${said('command.route.stopped')}\n`);
    if (options.json) printAnswer(RouteAnswer, answer);
    else process.stdout.write(formatRoutes(answer, language));
    const isWhole = answer.plan !== undefined && answer.plan.left.length === 0;
    if (!isWhole || answer.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  } finally {
    process.off('SIGINT', stop);
  }
}

/** A line a second. */
function reporter(): (progress: SearchProgress, problem: RouteProblem) => void {
  let told = performance.now();
  return ({ cost, left, secondsLeft }, { costScale }) => {
    if (performance.now() - told < 1000) return;
    told = performance.now();
    const line = said('command.route.progress', {
      cost: Math.round(cost / costScale),
      left,
      seconds: Math.max(0, Math.ceil(secondsLeft)),
    });
    process.stderr.write(`${line}\n`);
  };
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
