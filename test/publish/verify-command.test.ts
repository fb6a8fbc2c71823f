import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSigningKey } from '../../src/publish/proof/io/index.js';
import { openStore } from '../../src/store/index.js';
import { runWaybill } from '../support/command.js';
import { smallCase } from '../support/small-case.js';
import {
  editionOf,
  journalOf,
  newKey,
  recordOf,
  smallJournal,
  source,
  writeDossier,
} from '../support/small-dossier.js';

const journal = smallJournal();
const { pem } = newKey();
let home: string;
let dossier: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-verify-'));
  dossier = join(home, 'dossier');
  await writeDossier(dossier, { ...journal, pem });
});
afterAll(() => rm(home, { recursive: true, force: true }));

type Told = { readonly code: number | null; readonly out: string; readonly err: string };

/** As built, in a folder without a store. */
const waybill = (...args: string[]): Told => {
  const { status, stdout, stderr } = runWaybill(args, { cwd: home });
  return { code: status, out: stdout, err: stderr };
};

test('a whole dossier ends with 0, and says that the key is its own', async () => {
  const { code, out, err } = waybill('verify', dossier);
  expect([code, err]).toEqual([0, '']);
  const lines = out.trim().split('\n');
  expect(lines[0]).toBe('Edition first: Masks for Bologna — 博洛尼亚, published 2026-12-01T11:00:00.000Z.');
  expect(lines[1]).toMatch(
    /^All that is in the dossier fits together: 8 files, \d+ bytes, each as it was signed\./,
  );
  expect(lines[2]).toMatch(/^Its journal: 4 entries, root [0-9a-f]{64}, log waybill\/journal\/[0-9a-f]{32}$/);
  expect(lines[3]).toBe('3 entries of the record, each in that journal with these words.');
  expect(lines[4]).toBe(
    'The signature is by the key in the folder itself. Compare it with the one that the publisher names elsewhere, or give that one with --key:',
  );
  const key = lines[5]?.trim() ?? '';
  const named = waybill('verify', dossier, '--key', key);
  const told = named.out.trim().split('\n');
  expect([named.code, told.at(-1)]).toEqual([0, `Signed by the key that was given: ${key}`]);
  expect(told[1]).toMatch(/^The dossier is whole: 8 files/);
});

test('each fault is a line, and the code 1', async () => {
  const changed = join(home, 'changed');
  await writeDossier(changed, { ...journal, pem: newKey().pem });
  await writeFile(join(changed, 'index.html'), 'changed');
  await rm(join(changed, 'formats/hxl.csv'));
  await writeFile(join(changed, 'new\u001b[31m.txt'), 'x');
  const { code, out } = waybill('verify', changed);
  expect(code).toBe(1);
  expect(out.split('\n').slice(1, 5)).toEqual([
    'The dossier is not what was published: 3 faults.',
    '  formats/hxl.csv is missing.',
    '  index.html is not what manifest.json says: it was changed.',
    // A terminal would obey the escape; what is sent in its place is seen and obeyed by nothing.
    expect.stringMatching(/^ {2}new.{1,8}\[31m\.txt was added: manifest\.json does not list it\.$/),
  ]);
  const inItalian = waybill('verify', changed, '--lang', 'it');
  expect(inItalian.out).toContain('index.html non è ciò che dice manifest.json: è stato modificato.');
  const { out: json } = waybill('verify', changed, '--json');
  const answer = JSON.parse(json) as { isWhole: boolean; faults: { code: string; file: string }[] };
  expect(answer.isWhole).toBe(false);
  expect(answer.faults.map((each) => each.code)).toEqual(['file-missing', 'file-changed', 'file-added']);
});

test('what a system left in the folder is a line, and no fault', async () => {
  const left = join(home, 'left');
  await writeDossier(left, { ...journal, pem });
  await writeFile(join(left, '.DS_Store'), 'x');
  const { code, out } = waybill('verify', left);
  expect(code).toBe(0);
  expect(out).toContain('One file was left by a system, not by whoever published');
  expect(out).toContain(': .DS_Store\n');
});

test('an older dossier is held against a newer one', async () => {
  const newer = join(home, 'newer');
  const edition = editionOf(journal.rows, 'second');
  const rows = journalOf([...journal.drafts, recordOf(edition), { puts: [source('later')] }]);
  await writeDossier(newer, { rows, edition, pem });
  const contained = waybill('verify', newer, '--older', dossier);
  expect([contained.code, contained.out]).toEqual([
    0,
    expect.stringContaining('Its journal contains all of that of'),
  ]);
  const turned = waybill('verify', dossier, '--older', newer);
  expect([turned.code, turned.out]).toEqual([
    1,
    expect.stringContaining('The journal was cut off: it has 4 entries, and 5'),
  ]);
});

test('calls that make no sense are refused with 2', async () => {
  await mkdir(join(home, 'empty'), { recursive: true });
  await writeFile(join(home, 'no.zip'), 'no zip');
  const refused = async (...args: string[]) => {
    const { code, err } = waybill('verify', ...args);
    return [code, err.trim().split('\n')[0]];
  };
  expect(await refused('nowhere')).toEqual([2, 'nowhere: there is no such folder or zip file.']);
  expect(await refused(dossier, '--older', 'nowhere')).toEqual([
    2,
    'nowhere: there is no such folder or zip file.',
  ]);
  expect(await refused('no.zip')).toEqual([
    2,
    expect.stringContaining('no.zip is no folder and no zip file'),
  ]);
  expect(await refused('--json')).toEqual([2, '--json is about a dossier: say which.']);
  expect(await refused(dossier, '--key', 'nonsense')).toEqual([2, expect.stringContaining('NAME+ID+KEY')]);
  expect(await refused(dossier, '--tsa-certificates', 'no.zip')).toEqual([
    2,
    'no.zip: there is no certificate in it that can be read (PEM or DER).',
  ]);
  const empty = waybill('verify', 'empty');
  expect([empty.code, empty.out.split('\n').slice(0, 4)]).toEqual([
    1,
    [
      'The dossier is not what was published: 3 faults.',
      '  manifest.json is missing.',
      '  manifest.note is missing.',
      '  proof/checkpoint is missing.',
    ],
  ]);
});

test('`waybill key` prints the key, makes another, and a backup says that it has neither', async () => {
  const data = join(home, 'data');
  const store = await openStore({ folder: data }, () => new Date());
  await store.close();
  const none = waybill('key', '--data', data);
  expect([none.code, none.err.trim()]).toEqual([
    2,
    'The store has no entries yet, so its journal has no name to sign for.',
  ]);
  const filled = await openStore({ folder: data }, () => new Date());
  await filled.loadCase(smallCase({}));
  await filled.close();
  const lastLine = ({ out }: Told): string => out.trim().split('\n').at(-1) ?? '';
  const first = lastLine(waybill('key', '--data', data));
  expect(first).toMatch(/^waybill\/journal\/[0-9a-f]{32}\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/);
  expect(lastLine(waybill('key', '--data', data))).toBe(first);
  expect(lastLine(waybill('key', '--data', data, '--new'))).not.toBe(first);
  const out = join(home, 'backup');
  const told = waybill('backup', '--data', data, '--out', out);
  expect(told.out).toContain('The key that editions are signed with is not in it');
  const [key, backup] = [await openSigningKey(data), await readFile(out, 'utf8')];
  expect(backup).not.toContain(key.split('\n')[1]);
});
