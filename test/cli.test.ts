import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runWaybill } from './support/command.js';

// The built program, as a user runs it.
const waybill = (...args: string[]) => runWaybill(args);

const shipped = 'cases/mask-diplomacy-2020';
const scratch = mkdtempSync(join(tmpdir(), 'waybill-cli-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const copyOfCase = (name: string): string => {
  const folder = join(scratch, name);
  cpSync(shipped, folder, { recursive: true });
  return folder;
};

describe('waybill check', () => {
  test('prints one JSON object with the names others rely on, and exits 1 when a finding contradicts', () => {
    const run = waybill('check', shipped, '--json');
    const answer = JSON.parse(run.stdout) as Record<string, unknown> & {
      findings: Record<string, unknown>[];
    };
    expect(Object.keys(answer)).toEqual([
      'case',
      'asOf',
      'recordHash',
      'counts',
      'findings',
      'problems',
      'problemsInAll',
      'refusedInAll',
    ]);
    expect(Object.keys(answer.findings[0] ?? {})).toEqual(
      expect.arrayContaining([
        'id',
        'question',
        'subject',
        'verdict',
        'because',
        'wouldChange',
        'asOf',
        'ruleVersions',
      ]),
    );
    expect(run.stderr).toBe('');
    expect(run.status).toBe(1);
  });

  test('exits 0 when nothing is contradicted', () => {
    expect(waybill('check', shipped, '--question', 'need').status).toBe(0);
  });

  test('exits 2 and names the folder when there is no case', () => {
    const run = waybill('check', join(scratch, 'nowhere'));
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('no such folder');
    expect(run.stdout).toBe('');
  });

  test('names file, line, field, found and expected of a wrong entry, keeps the rest, and shows both counts', () => {
    const folder = copyOfCase('wrong-entry');
    const file = join(folder, 'statements.yaml');
    const lines = readFileSync(file, 'utf8').split('\n');
    const line = lines.findIndex((text) => text.startsWith('  amount:'));
    lines[line] = '  amount: lots';
    writeFileSync(file, lines.join('\n'));
    const run = waybill('check', folder, '--json');
    expect(run.stderr).toMatch(new RegExp(`statements\\.yaml:${line + 1}.*amount.*found.*lots.*expected`));
    expect(run.stderr).toMatch(/\d+ entries read: \d+ kept; 1 amount could not be read/);
    expect((JSON.parse(run.stdout) as { findings: unknown[] }).findings.length).toBeGreaterThan(100);
  });

  test('says what an option expects', () => {
    expect(waybill('check', shipped, '--as-of', 'yesterday').stderr).toContain(
      'expected a date as YYYY-MM-DD',
    );
    expect(waybill('check', shipped, '--question', 'truth').stderr).toContain('expected one of terms');
  });

  test('speaks Italian and Chinese', () => {
    expect(waybill('check', shipped, '--lang', 'it').stdout).toContain('acquisto chiamato dono');
    expect(waybill('check', shipped, '--lang', 'zh').stdout).toContain('采购被称为捐赠');
  });
});

describe('waybill explain', () => {
  test('goes down to the source', () => {
    const run = waybill('explain', 'claim.cgtn-calls-aid');
    expect(run.stdout).toContain('statement di-maio-100m-masks');
    expect(run.stdout).toContain('https://news.cgtn.com/');
    expect(run.status).toBe(0);
  });

  test('suggests the nearest finding for one that is not there', () => {
    const run = waybill('explain', 'quality.nl-mask');
    expect(run.stderr).toContain('Did you mean quality.nl-masks?');
    expect(run.status).toBe(2);
  });
});

test('a command that does not exist is refused with exit code 2 and without a stack trace', () => {
  const run = waybill('chek', shipped);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('check');
  expect(run.stderr).not.toMatch(/at .*\.js:\d+/);
});
