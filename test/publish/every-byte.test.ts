import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { groupBy } from '../../src/lib/lists/index.js';
import { verifyDossier } from '../../src/publish/proof/io/index.js';
import { seededRandom } from '../../src/statistics/index.js';
import { runWaybill } from '../support/command.js';
import { lawRuns } from '../support/find.js';
import { shippedCase } from '../support/serve.js';

const isSoak = lawRuns > 100;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

let home: string;
let folder: string;
let files: string[];
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-bytes-'));
  folder = join(home, 'dossier');
  const chosen = 'terms.es-kits,quality.nl-masks,claim.time-spain-accuracy,terms.it-ppe-buyback';
  const args = ['publish', shippedCase, '--findings', chosen, '--data', join(home, 'data'), '--out', folder];
  const { status, stderr } = runWaybill(args);
  expect(status, stderr).toBe(0);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}, 600_000);
afterAll(() => rm(home, { recursive: true, force: true }));

/** What kind of file it is: pages of one folder are alike, whatever their language. */
const kindOf = (path: string): string =>
  [
    path
      .split('/')
      .slice(0, -1)
      .join('/')
      .replace(/^(?:en|it|zh)\b/, 'LANGUAGE'),
    extname(path),
  ].join(' ');

/** Turns one bit over; the same again turns it back. */
async function turn(path: string, place: number, bit: number): Promise<void> {
  const file = await open(join(folder, path), 'r+');
  try {
    const byte = Buffer.alloc(1);
    await file.read(byte, 0, 1, place);
    byte.writeUInt8(byte.readUInt8() ^ (1 << bit));
    await file.write(byte, 0, 1, place);
  } finally {
    await file.close();
  }
}

test('of a dossier of the shipped case, one bit turned over in any file is named', async () => {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const byKind = [...groupBy(files, kindOf).values()];
  const tried = isSoak ? files : byKind.map((ofKind) => ofKind[below(ofKind.length)] ?? '');
  expect((await verifyDossier(folder)).faults).toEqual([]);
  expect(byKind.length).toBeGreaterThan(12);
  const missed: string[] = [];
  for (const path of tried) {
    const [place, bit] = [below((await stat(join(folder, path))).size), below(8)];
    await turn(path, place, bit);
    const { faults } = await verifyDossier(folder);
    await turn(path, place, bit);
    const isNamed = faults.some(({ file }) => file === path);
    // What a changed manifest says of other files proves nothing; of the others only the changed one is named.
    const isAlone = path === 'manifest.json' || faults.every(({ file }) => file === path);
    if (!isNamed || !isAlone)
      missed.push(
        `${path} byte ${place} bit ${bit}: ${faults.map(({ code, file }) => `${code} ${file}`).join(', ')}`,
      );
  }
  expect(missed, `seed ${seed}`).toEqual([]);
  expect((await verifyDossier(folder)).faults).toEqual([]);
}, 3_600_000);
