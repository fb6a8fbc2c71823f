import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCaseFolder } from '../src/case/io/index.js';
import { runWaybill } from './support/command.js';
import { smallCase } from './support/small-case.js';

const folder = mkdtempSync(join(tmpdir(), 'waybill-blank-'));
const at = (name: string): string => join(folder, name);
function waybill(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: '' };
  const run = runWaybill(args, { env });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}
const blank = (...args: string[]) =>
  waybill('blank', 'small', 'party', ...args, '--data', at('data'), '--by', 'Rita', '--why', 'Art. 17 GDPR');

beforeAll(async () => {
  const party = { id: 'guest', name: 'Someone Private', kind: 'company' };
  const parties = smallCase({}).entries.party;
  await writeCaseFolder(at('case'), smallCase({ party: [...parties, party] }));
  expect(waybill('import', at('case'), '--data', at('data'))).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const saysName = (name: string): boolean => {
  expect(waybill('backup', '--data', at('data'), '--out', at(name))).toMatchObject({ code: 0 });
  return readFileSync(at(name), 'utf8').includes('Someone Private');
};

test('without a yes nothing is taken out', () => {
  expect(blank('guest')).toMatchObject({ code: 2, stdout: '' });
  expect(blank('guest').stderr).toContain('--yes');
  expect(saysName('before')).toBe(true);
});

test('an entry others refer to, an unknown one and an unknown kind are refused in words', () => {
  expect(blank('gov-a', '--yes')).toMatchObject({ code: 2, stdout: '' });
  expect(blank('gov-a', '--yes').stderr).toContain('These refer to it');
  expect(blank('nobody', '--yes').stderr).toContain('holds nothing of a party called nobody');
  expect(waybill('blank', 'small', 'person', 'x', '--by', 'R', '--why', 'w').stderr).toContain(
    'expected one of',
  );
});

test('what was said goes, the journal says who and why, and the chain holds', () => {
  const run = blank('guest', '--yes');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(
    /Taken out of (?:one entry|\d+ entries) of the journal .*; entry \d+ says who and why/,
  );
  expect(waybill('verify', '--data', at('data'))).toMatchObject({ code: 0 });
  expect(saysName('after')).toBe(false);
  const text = readFileSync(at('after'), 'utf8');
  expect(text).toContain('command: Rita');
  expect(text).toContain('Art. 17 GDPR');
});
