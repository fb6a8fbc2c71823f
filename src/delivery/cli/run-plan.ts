import { basename } from 'node:path';
import type { Language } from '../../findings/index.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { said } from '../../terminal/said.js';
import { DayAnswer } from '../api.js';
import { planDayFile } from '../io/plan-day-file.js';
import type { DayProgress } from '../one-plan/plan-day.js';
import { formatDay } from './format-day.js';
import { bytesOf, type RouteOptions, routesAskedOf, untilStopped } from './run-route.js';

/** Exits 1 where a ward that runs out gets nothing, or something of the file could not be used. */
export async function runPlan(path: string, options: RouteOptions, language: Language): Promise<void> {
  const bytes = await bytesOf(path);
  const asked = routesAskedOf(options, language);
  const answer = await untilStopped((isStopped) =>
    planDayFile(basename(path), bytes, asked, { isStopped, report: reporter() }),
  );
  if (options.json) printAnswer(DayAnswer, answer);
  else process.stdout.write(formatDay(answer, language));
  const isWhole = answer.plan?.left.every(({ why }) => why === 'enough') ?? false;
  if (!isWhole || answer.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

/** A line a second. */
function reporter(): (progress: DayProgress) => void {
  let told = performance.now();
  return ({ deprivation, secondsLeft }) => {
    if (performance.now() - told < 1000) return;
    told = performance.now();
    const line = said('command.plan.progress', {
      lacking: Math.round(deprivation * 10) / 10,
      seconds: Math.max(0, Math.ceil(secondsLeft)),
    });
    process.stderr.write(`${line}\n`);
  };
}
