import { basename } from 'node:path';
import type { Language } from '../../findings/index.js';
import { CommandFailure } from '../../terminal/command-failure.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { readFileGiven } from '../../terminal/read-file-given.js';
import { said } from '../../terminal/said.js';
import { DayAnswer } from '../api.js';
import { type DaySince, planDayFile } from '../io/plan-day-file.js';
import type { DayProgress } from '../one-plan/plan-day.js';
import { eachSecond } from './each-second.js';
import { formatDay } from './format-day.js';
import { type RouteOptions, routesAskedOf, untilStopped } from './run-route.js';

export type PlanOptions = RouteOptions & { readonly since?: string; readonly changes?: string };

/** Exits 1 where a ward that runs out gets nothing, or something of the file could not be used. */
export async function runPlan(path: string, options: PlanOptions, language: Language): Promise<void> {
  const bytes = await readFileGiven(path);
  const asked = routesAskedOf(options, language);
  const since = await sinceOf(options);
  const answer = await untilStopped((isStopped) =>
    planDayFile(basename(path), bytes, asked, since, {
      isStopped,
      report: eachSecond(({ deprivation, secondsLeft }: DayProgress) =>
        said('command.plan.progress', {
          lacking: Math.round(deprivation * 10) / 10,
          seconds: Math.max(0, Math.ceil(secondsLeft)),
        }),
      ),
    }),
  );
  if (options.json) printAnswer(DayAnswer, answer);
  else process.stdout.write(formatDay(answer, language));
  const isWhole = answer.plan?.left.every(({ why }) => why === 'enough') ?? false;
  if (!isWhole || answer.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

async function sinceOf({ since, changes }: PlanOptions): Promise<DaySince | undefined> {
  if (since === undefined && changes === undefined) return undefined;
  if (since === undefined || changes === undefined) throw new CommandFailure(said('command.plan.both'));
  const [accepted, told] = await Promise.all([readFileGiven(since), readFileGiven(changes)]);
  return {
    accepted: { name: basename(since), bytes: accepted },
    changes: { name: basename(changes), bytes: told },
  };
}
