import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepApart } from '../src/linking/cli/keep-apart.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'apart-'));
  await cp('test/support/told-twice', folder, { recursive: true });
  await rm(join(folder, 'consignments.csv'));
  await writeFile(join(folder, 'consignments.yaml'), written);
});
afterEach(() => rm(folder, { recursive: true }));

const written = `# As the hospital tells it.
- id: gloves-march
  name: Gloves of March
  product: nitrile
  from: seri
  to: san-cosma
- id: gloves-press
  name: 手套
  product: nitrile
  from: seri-zh
  to: san-cosma-zh
- id: masks-march
  name: Masks of March
  product: masks
  from: seri
  to: san-cosma
`;

const file = () => readFile(join(folder, 'consignments.yaml'), 'utf8');

test('a pair that is kept apart is one line more in the file, and taken back none', async () => {
  await keepApart(folder, ['gloves-press', 'gloves-march'], true);
  expect(await file()).toBe(
    written.replace('  to: san-cosma-zh\n', '  to: san-cosma-zh\n  notSameAs:\n    - gloves-march\n'),
  );
  await keepApart(folder, ['gloves-march', 'gloves-press'], false);
  expect(await file()).toBe(written);
});

test('a consignment that is not there is named, and nothing is written', async () => {
  await expect(keepApart(folder, ['gloves-march', 'gloves-april'], true)).rejects.toThrow('gloves-april');
  expect(await file()).toBe(written);
});

test('in a table the line is told, for a person to add', async () => {
  await rm(join(folder, 'consignments.yaml'));
  await cp('test/support/told-twice/consignments.csv', join(folder, 'consignments.csv'));
  await expect(keepApart(folder, ['gloves-march', 'gloves-press'], true)).rejects.toThrow(
    /notSameAs.*\ngloves-press/,
  );
});
