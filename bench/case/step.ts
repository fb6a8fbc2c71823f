import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { buildRecord, type Case, lastDay } from '../../src/case/index.js';
import { caseHash, readCaseFolder } from '../../src/case/io/index.js';
import { checkCase } from '../../src/checks.js';
import { today } from '../../src/lib/clock/index.js';

export const stepNames = ['parse', 'load', 'reconcile', 'check'] as const;
export type Step = (typeof stepNames)[number];

/** What one step cost in a process of its own. `peakMb` is that of the whole process, the steps before it included. */
export type Cost = {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly made: number;
};

const steps: Readonly<Record<Step, (folder: string) => Promise<Cost>>> = {
  parse: (folder) => measure(() => parseOnly(folder)),
  load: (folder) => measure(async () => countEntries(await load(folder))),
  reconcile: async (folder) => {
    const caseData = await load(folder);
    return measure(async () => recordOf(caseData).consignments.size);
  },
  check: async (folder) => {
    const record = recordOf(await load(folder));
    return measure(async () => checkCase(record).length);
  },
};

async function measure(step: () => Promise<number>): Promise<Cost> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const made = await step();
  const { user, system } = process.cpuUsage(cpu);
  const wallMs = performance.now() - wall;
  return { wallMs, cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024, made };
}

/** The plain libraries on the same files, and nothing else: what a reader cannot well do without. */
async function parseOnly(folder: string): Promise<number> {
  let entries = 0;
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    const rows: unknown = name.endsWith('.csv') ? parseCsv(text, { columns: true }) : parseYaml(text);
    entries += Array.isArray(rows) ? rows.length : 0;
  }
  return entries;
}

// A generated case is sound: whatever is wrong with it was got wrong on the way.
async function load(folder: string): Promise<Case> {
  const { case: caseData, problems } = await readCaseFolder(folder);
  if (!caseData || problems.length > 0)
    throw new Error(`the generated case has problems: ${JSON.stringify(problems.slice(0, 3))}`);
  return caseData;
}

const countEntries = ({ entries }: Case): number =>
  Object.values(entries).reduce((sum, list) => sum + list.length, 0);

const recordOf = (caseData: Case) => buildRecord(caseData, lastDay(caseData, today()), caseHash(caseData));

/** Runs one step and prints its cost. */
export async function runStep(step: Step, folder: string): Promise<void> {
  process.stdout.write(JSON.stringify(await steps[step](folder)));
}
