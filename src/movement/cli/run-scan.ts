import { readFileSync } from 'node:fs';
import { today } from '../../lib/clock/index.js';
import { Day } from '../../lib/days/index.js';
import { addAll } from '../../lib/lists/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { CommandFailure } from '../../terminal/command-failure.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { said } from '../../terminal/said.js';
import { appError, type Language, wrongValue } from '../../words/index.js';
import { ScanAnswer } from '../scan/api.js';
import { answerScan } from '../scan/present-scan.js';

export type ScanFlags = {
  readonly file?: string;
  readonly photo?: readonly string[];
  readonly asOf?: string;
  readonly json?: true;
};

/** Prints what a label says, and exits 1 unless it was read as it stands. */
export async function runScan(
  texts: readonly string[],
  options: ScanFlags,
  language: Language,
): Promise<void> {
  const all = [...texts, ...(options.file === undefined ? [] : linesOf(options.file))];
  if (options.photo) addAll(all, await codesIn(options.photo));
  if (all.length === 0) throw appError('request-invalid', wording('error.scan.takes'));
  const answer = answerScan(all, { asOf: dayOf(options.asOf) }, language);
  if (answer.outcome !== 'read') process.exitCode = 1;
  if (options.json) printAnswer(ScanAnswer, answer);
  else process.stdout.write(`${linesFor(answer).join('\n')}\n`);
}

function linesFor(answer: ScanAnswer): string[] {
  const { says, elements, shown, problems, unread, readings, lacks } = answer;
  return [
    says,
    ...elements.map(({ ai, value, isFaulty }) => {
      const element = asIs(`(${ai}) ${value}`);
      return `  ${isFaulty ? said('scan.element.faulty', { element }) : `(${ai}) ${value}`}`;
    }),
    ...(unread === null ? [] : [`  ${said('scan.unread', { text: asIs(unread) })}`]),
    ...shown.map(({ label, value }) => `${label}: ${value}`),
    ...problems.map(({ message }) => message),
    ...lacks.map(({ message }) => message),
    ...(readings.length === 0 ? [] : [said('scan.readings', { count: readings.length })]),
    ...readings.map(
      ({ text }, at) => `  ${said('scan.reading', { number: String(at + 1), elements: asIs(text) })}`,
    ),
  ];
}

/** Loaded when a picture is given: the reader is a megabyte. */
async function codesIn(pictures: readonly string[]): Promise<string[]> {
  const { readPictures } = await import('./read-pictures.js');
  return readPictures(pictures);
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
  } catch (error) {
    const reason = asIs(error instanceof Error ? error.message : String(error));
    throw new CommandFailure(said('command.file.unreadable', { path: file, said: reason }));
  }
}

function dayOf(text: string | undefined): string {
  if (text === undefined) return today();
  const day = Day.safeParse(text);
  if (day.success) return day.data;
  throw wrongValue('--as-of', asIs(text), wording('expect.day'));
}
