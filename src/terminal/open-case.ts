import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildRecord, type Case, type CaseReading, type CaseRecord, lastDay } from '../case/index.js';
import { caseHash, readCaseFolder } from '../case/io/index.js';
import { today } from '../lib/clock/index.js';
import { CommandFailure } from './command-failure.js';
import { parseDayOption } from './options.js';
import { digits, said, saidProblems } from './said.js';
import { shippedCase } from './shipped-case.js';

export type OpenedCase = { readonly case: Case; readonly reading: CaseReading };

/** Reads a case folder; tells stderr what was wrong and how much is in. Fails only when there is no case at all. */
export async function openCase(folder: string): Promise<OpenedCase> {
  await access(folder).catch(() => {
    throw new CommandFailure(said('command.case.no-folder', { path: folder }));
  });
  const reading = await readCaseFolder(resolve(folder));
  for (const line of saidProblems(reading.problems)) process.stderr.write(`${line}\n`);
  const { total } = reading.counts;
  if (total.refused > 0) {
    process.stderr.write(`${saidCounts(total)}\n`);
  }
  const unread = reading.problems.filter(
    ({ code }) => code === 'amount-unreadable' || code === 'amount-two-ways',
  ).length;
  if (unread > 0) {
    const counts = { count: digits(total.read), kept: digits(total.kept), amounts: digits(unread) };
    process.stderr.write(`${said('command.case.amounts', counts)}\n`);
  }
  if (!reading.case) throw new CommandFailure(said('command.case.none', { path: folder }));
  return { case: reading.case, reading };
}

/** How much of a case was read. */
export const saidCounts = ({ read, kept, refused }: Record<'read' | 'kept' | 'refused', number>): string =>
  said('command.case.counts', { count: digits(read), kept: digits(kept), refused: digits(refused) });

/** The record as of a day; without one, as of the last day the case knows of. */
export function recordOf(caseData: Case, asOf: string | undefined): CaseRecord {
  if (asOf === undefined) return buildRecord(caseData, lastDay(caseData, today()), caseHash(caseData));
  return buildRecord(caseData, parseDayOption('--as-of', asOf), caseHash(caseData));
}

/** The case of this folder, or the one that ships. */
export const defaultCase = (): Promise<string> =>
  access('case.yaml').then(
    () => '.',
    () => shippedCase,
  );
