import { basename } from 'node:path';
import { type Language, wrongValue } from '../../findings/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { readFileGiven } from '../../terminal/read-file-given.js';
import { AllocationAnswer, allocationSeconds } from '../allocation/api.js';
import { allocateFile } from '../io/solve-in-time.js';
import { formatAllocation } from './format-allocation.js';

type AllocateOptions = { readonly seconds: string; readonly soft?: true; readonly json?: true };

/** Exits 1 where something of the problem could not be used. */
export async function runAllocate(
  path: string,
  { seconds, soft, json }: AllocateOptions,
  language: Language,
): Promise<void> {
  const bytes = await readFileGiven(path);
  const asked = { seconds: parseSeconds(seconds), soft: soft === true, lang: language };
  const answer = await allocateFile(basename(path), bytes, asked);
  if (json) printAnswer(AllocationAnswer, answer);
  else process.stdout.write(formatAllocation(answer, language));
  if (answer.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

function parseSeconds(text: string): number {
  const seconds = Number(text);
  const { min, max } = allocationSeconds;
  if (seconds >= min && seconds <= max) return seconds;
  throw wrongValue(
    '--seconds',
    asIs(text),
    wording('allocation.expect.seconds', { min: String(min), max: String(max) }),
  );
}
