import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../src/lib/hash/index.js';
import { parts } from '../../src/publish/parts.js';
import { readmeFile, readmeText } from '../../src/publish/readme.js';
import { newKey, smallJournal, writeDossier } from '../support/small-dossier.js';

const journal = smallJournal();
let home: string;
let whole: string;
let folder: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-readme-'));
  whole = join(home, 'whole');
  const files = { [readmeFile]: readmeText(journal.edition) };
  await writeDossier(whole, { ...journal, pem: newKey().pem, files });
});
afterAll(() => rm(home, { recursive: true, force: true }));
beforeEach(async () => {
  folder = join(await mkdtemp(join(home, 'got-')), 'dossier');
  await cp(whole, folder, { recursive: true });
});

type Section = 'HOW TO CHECK' | 'COME CONTROLLARE' | '如何核查';

/** The lines to be typed, step by step, as they stand in the file that came with the folder. */
async function stepsIn(section: Section): Promise<string[]> {
  const text = await readFile(join(folder, readmeFile), 'utf8');
  const own = text.split(/^=+$/m).find((each) => each.trim().startsWith(section)) ?? '';
  return own
    .split(/^(?=\d\. )/m)
    .slice(1)
    .map((step) =>
      step
        .split('\n')
        .filter((line) => line.startsWith('    ') && !line.includes('AUTHORITIES'))
        .join('\n'),
    );
}

/** What the real programs answer, whatever they end with. */
const type = (step: string): string =>
  execFileSync('sh', ['-c', `(${step}\n) 2>&1 || true`], { cwd: folder, encoding: 'utf8' });

test.each<Section>(['HOW TO CHECK', 'COME CONTROLLARE', '如何核查'])(
  'what is written under %s shows a whole dossier to be whole',
  async (section) => {
    const steps = await stepsIn(section);
    const [files, others, note, signature] = steps.map(type);
    expect(steps).toHaveLength(4);
    expect(files).toBe('');
    const added = (others ?? '').split('\n').filter((line) => line.startsWith('>'));
    expect(added).toEqual(['> manifest.json', '> manifest.note', '> proof/checkpoint']);
    const [manifest = '', checkpoint = ''] = (note ?? '').match(/^[0-9a-f]{64}(?= )/gm) ?? [];
    expect(note).toContain(`manifest.json ${manifest}\n`);
    expect(note).toContain(`proof/checkpoint ${checkpoint}\n`);
    expect(manifest).toBe(sha256(await readFile(join(folder, 'manifest.json'))));
    // The pitfall it names: the sum of the whole file is another.
    expect(checkpoint).not.toBe(sha256(await readFile(join(folder, 'proof/checkpoint'))));
    expect(signature).toBe('Signature Verified Successfully\n');
  },
);

test('by hand too, what was changed, added or signed by another is seen', async () => {
  const steps = await stepsIn('HOW TO CHECK');
  const typed = (at: number): string => type(steps[at] ?? '');
  await appendFile(join(folder, 'index.html'), ' ');
  expect(typed(0)).toContain('index.html: FAILED');
  await writeFile(join(folder, 'formats/more.csv'), '');
  expect(typed(1)).toContain('> formats/more.csv');
  await appendFile(join(folder, 'manifest.json'), ' ');
  expect(typed(2)).not.toContain(`manifest.json ${sha256(await readFile(join(folder, 'manifest.json')))}`);
  const other = join(home, 'other');
  await writeDossier(other, { ...journal, pem: newKey().pem });
  const named = /^key (.*)$/m.exec(await readFile(join(other, 'manifest.note'), 'utf8'))?.[1];
  const [, ...others] = (steps[3] ?? '').split('\n');
  expect(type([`KEY="${named}"`, ...others].join('\n'))).toContain('Signature Verification Failure');
});

test('a dossier has it at its top, beside the frozen text', async () => {
  const paths: string[] = [];
  const tools = { signal: new AbortController().signal, document: async () => undefined };
  const input = { edition: journal.edition, earlier: [], answers: {} };
  for await (const { path } of parts[0]?.files(input, tools) ?? []) paths.push(path);
  expect(paths).toEqual(['README.txt', 'edition.json']);
  expect(parts[0]?.count?.(input)).toBe(2);
});
