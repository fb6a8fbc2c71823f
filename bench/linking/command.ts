import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askPython, pythonWith } from '../python.js';
import { drawTable, show } from '../table.js';
import { type IdPair, linkPeople, linkTransfers, type PersonRow } from './ours.js';
import { makeTransfers, type Transfer } from './transactions.js';

export type LinkingOptions = { readonly json: boolean; readonly folder?: string | undefined };

type Measured = {
  readonly name: string;
  readonly f1: number;
  readonly seconds: number;
  readonly splinkF1: number;
  readonly splinkSeconds: number;
};

const transfers = 20_000;
const script = fileURLToPath(new URL('../../../bench/linking/peer.py', import.meta.url));

/** Who is one person, and which two bookings are one transfer: ours and Splink's, on the same records in the same run. */
export function benchLinking({ json, folder }: LinkingOptions): void {
  const work = folder ?? mkdtempSync(join(tmpdir(), 'waybill-linking-'));
  try {
    const python = pythonWith(work, ['splink', 'recordlinkage']);
    if (python === undefined) {
      process.stdout.write('Splink could not be installed: there is nothing to hold ours against.\n');
      return;
    }
    const measured = [measurePeople(python, work), measureTransfers(python, work)];
    process.stdout.write(`${json ? JSON.stringify(measured, null, 2) : report(measured)}\n`);
  } finally {
    if (folder === undefined) rmSync(work, { recursive: true, force: true });
  }
}

/** The set is written by the package it comes with: none of it is ours to keep. */
function measurePeople(python: string, work: string): Measured {
  const splink = runSplink(python, 'febrl3', work);
  const [head = '', ...lines] = readFileSync(join(work, 'febrl3.csv'), 'utf8').trim().split('\n');
  const names = head.split(',');
  const rows = lines.map((line): PersonRow => {
    const cells = line.split(',');
    const said = names.map((name, at) => [name, cells[at]?.trim() ?? ''] as const);
    return Object.fromEntries<string>(said.filter(([, cell]) => cell !== ''));
  });
  const ours = timed(() => linkPeople(rows));
  const person = (id: string): string => id.replace(/^rec-(\d+)-.*/, '$1');
  const counts = new Map<string, number>();
  for (const row of rows) {
    const whose = person(row.rec_id ?? '');
    counts.set(whose, (counts.get(whose) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const isRight = ([a, b]: IdPair): boolean => person(a) === person(b);
  return compare('febrl3: 5,000 records of 2,000 people', ours, splink, isRight, all);
}

function measureTransfers(python: string, work: string): Measured {
  const { origin, destination } = makeTransfers(transfers);
  write(join(work, 'origin.csv'), origin);
  write(join(work, 'destination.csv'), destination);
  const splink = runSplink(python, 'transactions', work);
  const ours = timed(() => linkTransfers(origin, destination));
  const isRight = ([a, b]: IdPair): boolean => a.slice(1) === b.slice(1);
  return compare('20,000 transfers at two banks, one to one', ours, splink, isRight, transfers);
}

function write(file: string, list: readonly Transfer[]): void {
  const lines = list.map(({ id, amount, day, memo = '' }) => [id, amount, day, memo].join(','));
  writeFileSync(file, `id,amount,day,memo\n${lines.join('\n')}\n`);
}

type Linked = { readonly seconds: number; readonly pairs: readonly IdPair[] };

function timed(link: () => IdPair[]): Linked {
  const began = performance.now();
  const pairs = link();
  return { seconds: (performance.now() - began) / 1000, pairs };
}

const runSplink = (python: string, task: string, work: string): Linked =>
  askPython(python, [script, task, work]) as Linked;

function compare(
  name: string,
  ours: Linked,
  splink: Linked,
  isRight: (pair: IdPair) => boolean,
  all: number,
): Measured {
  const f1 = ({ pairs }: Linked): number => (2 * pairs.filter(isRight).length) / (pairs.length + all);
  return { name, f1: f1(ours), seconds: ours.seconds, splinkF1: f1(splink), splinkSeconds: splink.seconds };
}

const report = (measured: readonly Measured[]): string =>
  drawTable(
    ['', 'F1', 'Splink F1', 's', 'Splink s', 'of its time'],
    measured.map(({ name, f1, splinkF1, seconds, splinkSeconds }) => [
      name,
      f1.toFixed(4),
      splinkF1.toFixed(4),
      show(seconds),
      show(splinkSeconds),
      show(seconds / splinkSeconds),
    ]),
  );
