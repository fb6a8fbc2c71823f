import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildRecord, type Case, type CaseReading, type CaseRecord, lastDay } from '../case/index.js';
import { caseHash, readCaseFolder } from '../case/io/index.js';
import { Day } from '../lib/days/index.js';
import { describeProblems } from '../lib/errors/index.js';
import { CommandFailure } from './command-failure.js';
import { shippedCase } from './shipped-case.js';

export type OpenedCase = { readonly case: Case; readonly reading: CaseReading };

/** Reads a case folder; tells stderr what was wrong and how much is in. Fails only when there is no case at all. */
export async function openCase(folder: string): Promise<OpenedCase> {
  await access(folder).catch(() => {
    throw new CommandFailure(`${folder}: no such folder. Give the folder that holds case.yaml.`);
  });
  const reading = await readCaseFolder(resolve(folder));
  for (const line of describeProblems(reading.problems)) process.stderr.write(`${line}\n`);
  const { total } = reading.counts;
  if (total.refused > 0) {
    process.stderr.write(`${total.read} entries read: ${total.kept} kept, ${total.refused} refused.\n`);
  }
  const unread = reading.problems.filter(
    ({ code }) => code === 'amount-unreadable' || code === 'amount-two-ways',
  ).length;
  if (unread > 0) {
    const kept = `${unread} ${unread === 1 ? 'amount' : 'amounts'} could not be read: the entries are kept without them`;
    process.stderr.write(`${total.read} entries read: ${total.kept} kept; ${kept}.\n`);
  }
  if (!reading.case) throw new CommandFailure(`${folder}: this is not a case that can be read.`);
  return { case: reading.case, reading };
}

/** The record as of a day; without one, as of the last day the case knows of. */
export function recordOf(caseData: Case, asOf: string | undefined): CaseRecord {
  if (asOf === undefined) return buildRecord(caseData, lastDay(caseData), caseHash(caseData));
  const day = Day.safeParse(asOf);
  if (!day.success) throw new CommandFailure(`--as-of: found ${asOf}, expected a date as YYYY-MM-DD.`);
  return buildRecord(caseData, day.data, caseHash(caseData));
}

/** The case of this folder, or the one that ships. */
export const defaultCase = (): Promise<string> =>
  access('case.yaml').then(
    () => '.',
    () => shippedCase,
  );
