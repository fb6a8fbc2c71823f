import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runWaybill } from './support/command.js';

// Numbers, days and countries as they are typed at the built program.
const waybill = (...args: string[]) => runWaybill(args);

const lotOf = (...args: string[]): number | undefined => {
  const { stdout } = waybill('sample', '--json', ...args);
  return stdout === '' ? undefined : (JSON.parse(stdout) as { plan: { lot: number } }).plan.lot;
};

describe('a number', () => {
  test.each([
    ['200.000', 'it', 200_000],
    ['mezzo milione', 'it', 500_000],
    ['1 200 000', undefined, 1_200_000],
    ['1,200,000', undefined, 1_200_000],
    ['20万', 'zh', 200_000],
    ['half a million', 'en', 500_000],
  ])('--lot "%s" with --lang %s is a lot of %i, and the reading is said', (lot, language, pieces) => {
    const args = ['--lot', lot, '--aql', '0,65%', ...(language === undefined ? [] : ['--lang', language])];
    expect(lotOf(...args)).toBe(pieces);
    expect(waybill('sample', ...args).stderr).toContain(lot);
  });

  test('that can mean two is refused with both, and nothing is planned', () => {
    const run = waybill('sample', '--lot', '200.000', '--aql', '0.65');
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/--lot: 200\.000 can mean 200 or 200,000/);
    expect(waybill('sample', '--lot', '200.000', '--aql', '0.65', '--lang', 'en').status).toBe(2);
  });

  test('in plain digits is read without a word', () => {
    expect(waybill('sample', '--lot', '200000', '--limiting-quality', '5%').stderr).toBe('');
  });

  test('in a table of results is read as a count', () => {
    const run = waybill(
      'evaluate',
      '--tp',
      '1 200',
      '--fn',
      '12',
      '--fp',
      '3',
      '--tn',
      '2’400',
      '--confidence',
      '95%',
      '--json',
    );
    expect(JSON.parse(run.stdout)).toMatchObject({ counts: { tp: 1200, fn: 12, fp: 3, tn: 2400 } });
  });
});

describe('a day and a country', () => {
  const checklist = (...args: string[]) =>
    waybill('conform', '--checklist', '--product', 'ffp_respirator', '--json', ...args);

  test('are read by the language', () => {
    const plain = checklist('--from', 'CN', '--to', 'IT', '--on', '2026-11-24');
    const typed = checklist('--from', 'Cina', '--to', 'Italia', '--on', '24/11/2026', '--lang', 'it');
    expect(typed.stderr).toContain('Cina');
    expect(typed.status).toBe(plain.status);
    expect(JSON.parse(typed.stdout)).toMatchObject({ from: 'CN', to: 'IT', on: '2026-11-24' });
  });

  test('that can be two are asked about', () => {
    expect(checklist('--from', 'Korea', '--to', 'IT', '--on', '2026-11-24').stderr).toContain(
      'South Korea (KR)',
    );
    expect(checklist('--from', 'Itally', '--to', 'IT', '--on', '2026-11-24').stderr).toContain('Italy (IT)');
    expect(checklist('--from', 'CN', '--to', 'IT', '--on', '05/06/2026').stderr).toContain(
      '5 Jun 2026 or 6 May 2026',
    );
  });
});

describe('a case', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'waybill-typed-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const write = (name: string, files: Record<string, string>): string => {
    const folder = join(scratch, name);
    cpSync('cases/mask-diplomacy-2020', folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return folder;
  };

  test('of which nothing of a kind could be read ends with 2', () => {
    const folder = write('nothing', { 'statements.yaml': '- {id: s}\n- {id: t}\n' });
    expect(waybill('check', folder, '--question', 'need').status).toBe(2);
  });

  test('of which a part could not be read ends with 1, and both counts are shown', () => {
    const statements = readFileSync('cases/mask-diplomacy-2020/statements.yaml', 'utf8');
    const folder = write('part', { 'statements.yaml': statements.replace(/amount: 40000/, 'amount: lots') });
    const run = waybill('check', folder, '--question', 'need');
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/\d+ entries read: \d+ kept; 1 amount could not be read/);
  });
});
