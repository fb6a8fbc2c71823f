import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCaseFolder } from '../src/case/io/index.js';
import { sha256 } from '../src/lib/hash/index.js';
import { runWaybill } from './support/command.js';
import { smallCase } from './support/small-case.js';
import { newKey, smallJournal, writeDossier } from './support/small-dossier.js';

// The built program, as somebody runs it at night: a backup is worth what can be restored from it.
const folder = mkdtempSync(join(tmpdir(), 'waybill-backup-'));
const at = (name: string): string => join(folder, name);
function waybill(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: undefined };
  const run = runWaybill(args, { env });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}
const endOf = (data: string): string | undefined =>
  /--expect: (\S+)/.exec(waybill('verify', '--data', data).stdout)?.[1];

beforeAll(async () => {
  await writeCaseFolder(at('case'), smallCase({}));
  expect(waybill('import', at('case'), '--data', at('data')).code).toBe(0);
  expect(waybill('backup', '--data', at('data'), '--out', at('backup')).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a backup fills a new store up to the same end', () => {
  const restored = waybill('restore', at('backup'), '--data', at('new'));
  expect(restored).toMatchObject({ code: 0, stderr: '' });
  const end = endOf(at('data'));
  expect(end).toMatch(/^\d+:[0-9a-f]{64}$/);
  expect(restored.stdout).toContain(end);
  expect(endOf(at('new'))).toBe(end);
});

test.each([
  ['one letter changed', (text: string) => text.replace('State A', 'State Ä')],
  ['cut in the middle', (text: string) => text.slice(0, text.length / 2)],
  ['the last line gone', (text: string) => text.trimEnd().split('\n').slice(0, -1).join('\n')],
  ['empty', () => ''],
])('a backup with %s is refused in words', (name, damage) => {
  const broken = at(`${name}.backup`);
  writeFileSync(broken, damage(readFileSync(at('backup'), 'utf8')));
  const refused = waybill('restore', broken, '--data', at('refused'));
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(/backup|[Ee]ntry \d+/);
});

test('of a backup that was refused nothing is taken', () => {
  expect(waybill('verify', '--data', at('refused')).stdout).toContain('0 entries');
});

test('a missing heads.log is named', () => {
  expect(waybill('restore', at('backup'), '--data', at('headless')).code).toBe(0);
  rmSync(join(at('headless'), 'heads.log'));
  expect(waybill('verify', '--data', at('headless')).stdout).toContain(
    'heads.log beside the database is missing',
  );
});

describe('documents', () => {
  const bytes = 'what was published';
  const hash = sha256(bytes);
  const inArchive = (data: string) => join(at(data), 'archive', hash.slice(0, 2), hash);
  const caseData = smallCase({});
  const withCopy = smallCase({
    source: caseData.entries.source.map((source, n) => (n === 0 ? { ...source, sha256: hash } : source)),
  });

  beforeAll(async () => {
    await writeCaseFolder(at('archived'), withCopy);
    mkdirSync(join(at('archived'), 'archive', hash.slice(0, 2)), { recursive: true });
    writeFileSync(inArchive('archived'), bytes);
    expect(waybill('import', at('archived'), '--data', at('documented')).code).toBe(0);
  });

  test('verify reads every one and names those that are damaged or missing, with who names them', () => {
    expect(waybill('verify', '--data', at('documented'))).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('One document in') as string,
    });
    writeFileSync(inArchive('documented'), 'what was PUBLISHED');
    const damaged = waybill('verify', '--data', at('documented'));
    expect(damaged.code).toBe(1);
    expect(damaged.stdout).toContain(`Damaged: the document ${hash}`);
    expect(damaged.stdout).toContain(`small ${caseData.entries.source[0]?.id}`);
    rmSync(inArchive('documented'));
    expect(waybill('verify', '--data', at('documented'))).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`Named and not here: ${hash}`) as string,
    });
    writeFileSync(inArchive('documented'), bytes);
  });

  test('a backup says where they are, or copies those its folder lacks, and restore brings them back', () => {
    const [data, documents] = [at('documented'), at('kept-documents')];
    const without = waybill('backup', '--data', data, '--out', at('bare'));
    expect(without.stdout).toContain('One document is not in this file');
    const first = waybill('backup', '--data', data, '--out', at('one'), '--documents', documents);
    expect(first.stdout).toContain('copied now: 1');
    const second = waybill('backup', '--data', data, '--out', at('two'), '--documents', documents);
    expect(second.stdout).toContain('copied now: 0');
    expect(waybill('restore', at('one'), '--data', at('lost')).stderr).toContain(
      `Named and not here: ${hash}`,
    );
    const restored = waybill('restore', at('one'), '--data', at('found'), '--documents', documents);
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(inArchive('found'), 'utf8')).toBe(bytes);
  });

  test('a damaged one is named by the backup and is not copied', () => {
    expect(waybill('import', at('archived'), '--data', at('hurt')).code).toBe(0);
    writeFileSync(inArchive('hurt'), 'hurt');
    const run = waybill(
      'backup',
      '--data',
      at('hurt'),
      '--out',
      at('hurt.backup'),
      '--documents',
      at('none'),
    );
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`Damaged: the document ${hash}`);
    expect(existsSync(inArchive('none'))).toBe(false);
  });

  test('the zip of a case carries them, and taking it in brings them back', () => {
    const zip = at('case.zip');
    expect(waybill('export', 'small', '--data', at('documented'), '--out', zip).code).toBe(0);
    const listed = spawnSync('unzip', ['-t', zip], { encoding: 'utf8' });
    if (!listed.error)
      expect(listed).toMatchObject({ status: 0, stdout: expect.stringContaining(hash) as string });
    expect(waybill('import', zip, '--data', at('unzipped'))).toMatchObject({ code: 0 });
    expect(readFileSync(inArchive('unzipped'), 'utf8')).toBe(bytes);
    const file = readFileSync(zip);
    file.write('PUBLISHED', file.indexOf(bytes) + 9);
    writeFileSync(at('hurt.zip'), file);
    const hurt = waybill('import', at('hurt.zip'), '--data', at('unzipped-hurt'));
    expect(hurt.stderr).toContain(`not what was archived: ${caseData.entries.source[0]?.id}`);
    expect(existsSync(inArchive('unzipped-hurt'))).toBe(false);
  });
});

describe('published dossiers', () => {
  const published = (data: string, edition: string) => join(at(data), 'dossiers', 'small', edition);

  beforeAll(async () => {
    expect(waybill('import', at('case'), '--data', at('publisher')).code).toBe(0);
    const { pem } = newKey();
    for (const edition of ['first', 'second'])
      await writeDossier(published('publisher', edition), { ...smallJournal(), pem });
    mkdirSync(published('publisher', '.new-1'), { recursive: true });
  });

  test('a backup says where they are, or copies those its folder lacks, and restore brings them back', () => {
    const [data, dossiers] = [at('publisher'), at('kept-dossiers')];
    const without = waybill('backup', '--data', data, '--out', at('bare-dossiers'));
    expect(without.stdout).toContain('2 dossiers are not in this file');
    const first = waybill('backup', '--data', data, '--out', at('first'), '--dossiers', dossiers);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('copied now: 2') as string });
    const second = waybill('backup', '--data', data, '--out', at('second'), '--dossiers', dossiers);
    expect(second.stdout).toContain('2 dossiers are in');
    expect(second.stdout).toContain('copied now: 0');
    const restored = waybill('restore', at('first'), '--data', at('republished'), '--dossiers', dossiers);
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    expect(waybill('verify', published('republished', 'second')).code).toBe(0);
  });

  test('one that is not as it was published is named and not copied, and the others are', () => {
    writeFileSync(join(published('publisher', 'first'), 'index.html'), 'another page');
    const run = waybill(
      'backup',
      '--data',
      at('publisher'),
      '--out',
      at('third'),
      '--dossiers',
      at('hurt-dossiers'),
    );
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`${published('publisher', 'first')} is not as it was published`);
    expect(run.stdout).toContain('One dossier is in');
    expect(existsSync(join(at('hurt-dossiers'), 'small', 'first'))).toBe(false);
  });
});
