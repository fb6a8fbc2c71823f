import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCaseFolder } from '../../src/case/io/index.js';
import { verifyDossier } from '../../src/publish/proof/io/index.js';
import { lawRuns } from '../support/find.js';
import { smallCase } from '../support/small-case.js';

const program = join(import.meta.dirname, '../../dist/bin/cli/main.js');
const gift = {
  id: 's',
  text: 'State A gave masks',
  source: 'by-outlet-c',
  consignment: 'masks',
  terms: 'gift',
};

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-killed-'));
  await writeCaseFolder(join(home, 'case'), smallCase({ statement: [gift] }));
});
afterAll(() => rm(home, { recursive: true, force: true }));

type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly said: string };

/** Publishes by the command as built; sends a signal as soon as it says that a part has begun. */
function publish(
  out: string,
  stop?: { readonly at: string; readonly signal: NodeJS.Signals },
): Promise<Ended> {
  const args = ['publish', 'case', '--question', 'terms', '--by', 'A. Rossi', '--data', 'data', '--out', out];
  const run = spawn(process.execPath, [program, ...args], { cwd: home });
  let said = '';
  let isStopped = false;
  run.stderr.on('data', (part) => {
    said += String(part);
    if (isStopped || stop === undefined || !said.includes(stop.at)) return;
    isStopped = true;
    run.kill(stop.signal);
  });
  return new Promise((done) => run.on('close', (code, signal) => done({ code, signal, said })));
}

const dossiers = async (): Promise<string[]> => {
  const kept = join(home, 'data/dossiers/small');
  return existsSync(kept) ? (await readdir(kept)).toSorted() : [];
};
const beside = async (): Promise<string[]> => (await readdir(home)).filter((name) => name.startsWith('out'));

// Each run starts the program and opens a store; the other moments are tried by `npm run soak`, and Ctrl-C at the site.
const moments = lawRuns > 100 ? ['answers', 'edition', 'site', 'formats', 'archive', 'seal'] : ['seal'];

test.each(moments)(
  'a run that is killed at %s leaves no half dossier where it should be',
  async (at) => {
    const before = (await dossiers()).filter((name) => name.startsWith('edition-'));
    const { signal } = await publish('out', { at: `${at}:`, signal: 'SIGKILL' });
    expect(signal).toBe('SIGKILL');
    expect(existsSync(join(home, 'out'))).toBe(false);
    const named = (await dossiers()).filter((name) => name.startsWith('edition-'));
    for (const name of named.filter((each) => !before.includes(each)))
      expect((await verifyDossier(join(home, 'data/dossiers/small', name))).faults, name).toEqual([]);
  },
  120_000,
);

test('Ctrl-C publishes nothing, says so, and leaves nothing', async () => {
  const before = await dossiers();
  const { code, said } = await publish('out', { at: 'site:', signal: 'SIGINT' });
  expect([code, said]).toEqual([2, expect.stringContaining('Cancelled. Nothing was published.')]);
  expect(await beside()).toEqual([]);
  const left = (await dossiers()).filter((name) => !before.includes(name));
  expect(left.filter((name) => name.startsWith('.new-'))).toEqual([]);
}, 120_000);

test('the next run works, clears away what was left, and every dossier there is whole', async () => {
  const { code } = await publish('out');
  expect(code).toBe(0);
  expect(await beside()).toEqual(['out']);
  expect((await verifyDossier(join(home, 'out'))).faults).toEqual([]);
  const kept = await dossiers();
  expect(kept.filter((name) => !name.startsWith('edition-'))).toEqual([]);
  for (const name of kept)
    expect((await verifyDossier(join(home, 'data/dossiers/small', name))).faults, name).toEqual([]);
}, 120_000);
