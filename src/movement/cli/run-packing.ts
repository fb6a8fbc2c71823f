import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { asIs, oneOf } from '../../lib/wording/index.js';
import { CommandFailure } from '../../terminal/command-failure.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { digits, said } from '../../terminal/said.js';
import { type Language, wrongValue } from '../../words/index.js';
import { PackingAnswers, PackingReading } from '../packing/api.js';
import { answerPacking } from '../packing/present-packing.js';

export type PackingFlags = {
  readonly days?: string;
  readonly decimal?: string;
  readonly hidden?: string;
  readonly sheet?: readonly string[];
  readonly json?: true;
};

/** Prints what packing lists say and what was assumed of them. */
export async function runPacking(
  files: readonly string[],
  flags: PackingFlags,
  language: Language,
): Promise<void> {
  const choices = choicesOf(flags);
  const readings: PackingReading[] = [];
  for (const file of files)
    readings.push(await answerPacking({ name: basename(file), bytes: bytesOf(file) }, choices, language));
  if (readings.some(({ notes }) => notes.some(({ level }) => level !== 'assumed'))) process.exitCode = 1;
  const [only] = readings;
  if (!flags.json) process.stdout.write(`${readings.flatMap(linesOf).join('\n')}\n`);
  else if (readings.length === 1 && only) printAnswer(PackingReading, only);
  else printAnswer(PackingReading.array(), readings);
}

const values = {
  days: ['day-first', 'month-first'],
  decimal: ['point', 'comma'],
  hidden: ['take', 'leave'],
} as const;

function choicesOf({ days, decimal, hidden, sheet }: PackingFlags): PackingAnswers {
  for (const [flag, given] of Object.entries({ days, decimal, hidden })) {
    const allowed: readonly string[] = values[flag as keyof typeof values];
    if (given !== undefined && !allowed.includes(given))
      throw wrongValue(`--${flag}`, asIs(given), oneOf(allowed));
  }
  return PackingAnswers.parse({
    ...(days !== undefined && { days }),
    ...(decimal !== undefined && { decimal }),
    ...(hidden !== undefined && { hidden }),
    ...(sheet !== undefined && { sheets: sheet }),
  });
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = asIs(error instanceof Error ? error.message : String(error));
    throw new CommandFailure(said('command.file.unreadable', { path: file, said: reason }));
  }
}

const levels = ['asked', 'problem', 'assumed'] as const;

function linesOf({ file, rows, notes, pieces, cartons }: PackingReading): string[] {
  const known = (value: number | null) => (value === null ? said('packing.unknown') : digits(value));
  return [
    said('packing.head', {
      file: asIs(file),
      count: rows.length,
      pieces: known(pieces),
      cartons: known(cartons),
    }),
    ...rows.map((row) => `  ${rowLine(row)}`),
    ...levels.flatMap((level) => {
      const some = notes.filter((note) => note.level === level);
      return some.length === 0 ? [] : ['', `${said(`packing.level.${level}`)}:`, ...some.map(noteLine)];
    }),
  ];
}

function rowLine({
  row,
  sheet,
  item,
  lot,
  expiry,
  pieces,
  cartons,
  perCarton,
}: PackingReading['rows'][number]): string {
  return [
    [sheet, said('packing.at', { row: String(row) })].filter((part) => part !== null).join(', '),
    item,
    ...(lot === null ? [] : [said('packing.line.lot', { lot: asIs(lot) })]),
    ...(expiry === null ? [] : [said('packing.line.expiry', { date: expiry.date })]),
    pieces === null ? said('packing.line.no-pieces') : said('packing.line.pieces', { count: pieces }),
    ...(cartons === null || perCarton === null
      ? []
      : [said('packing.line.cartons', { cartons: digits(cartons), each: digits(perCarton) })]),
  ].join(' · ');
}

const noteLine = ({ sheet, row, message }: PackingReading['notes'][number]): string => {
  const where = [sheet, row === null ? null : said('packing.at', { row: String(row) })].filter(
    (part) => part !== null,
  );
  return `  ${[...where, message].join(': ')}`;
};
