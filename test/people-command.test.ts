import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCaseFolder } from '../src/case/io/index.js';
import { runWaybill } from './support/command.js';
import { smallCase } from './support/small-case.js';

// The built program, as an admin runs it on the machine of the server.
const folder = mkdtempSync(join(tmpdir(), 'waybill-people-'));
const at = (name: string): string => join(folder, name);
const password = 'quite a long secret';

function people(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: undefined, WAYBILL_PASSWORD: password };
  return runWaybill(['people', ...args, '--data', at('data')], { env });
}

beforeAll(async () => {
  await writeCaseFolder(at('case'), smallCase({}));
  expect(runWaybill(['import', at('case'), '--data', at('data')]).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('people are entered, given roles, and removed; the last admin stays', () => {
  expect(people('list').stdout).toMatch(/^Nobody is entered/);
  const first = people('add', '张伟', '--role', 'editor');
  expect([first.status, first.stderr]).toEqual([2, expect.stringContaining('an admin of every case')]);
  expect(people('add', '张伟', '--role', 'admin').stdout).toContain('张伟 | admin');
  expect(people('add', 'محمد', '--role', 'inspector,editor', '--case', 'small').stdout).toContain(
    'محمد | inspector, editor (small)',
  );
  expect(people('add', 'X. Y', '--role', 'viewer', '--case', 'smal').stderr).toContain(
    'No case is called smal',
  );
  expect(people('role', 'محمد', '--role', 'none', '--case', 'small').status).toBe(0);
  expect(people('role', '张伟', '--role', 'viewer').status).toBe(2);
  expect(people('role', '张伟', '--role', 'boss').stderr).toContain('expected one of');
  expect(people('remove', '张伟').status).toBe(2);
  expect(people('remove', 'محمد').stdout).toContain('removed on');
  expect(people('add', 'محمد', '--role', 'viewer').stderr).toContain('was removed');
});

test('a token is printed once, alone on stdout, and revoked by the name of its device', () => {
  const { stdout, status } = people('token', '张伟', '--device', 'scanner', '--role', 'recorder');
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^waybill_[\w-]{43}\n$/)]);
  expect(people('list').stdout).toContain('scanner');
  expect(people('list', '--json').stdout).not.toContain(stdout.trim());
  expect(people('revoke', '张伟', '--device', 'scanner').status).toBe(0);
  expect(people('revoke', '张伟', '--device', 'scanner').status).toBe(2);
});

test('a password is no argument, and one that is too short is not said back', () => {
  const env = { ...process.env, DATABASE_URL: undefined, WAYBILL_PASSWORD: 'tiny' };
  const { status, stderr } = runWaybill(['people', 'password', '张伟', '--data', at('data')], { env });
  expect([status, stderr]).toEqual([2, expect.stringContaining('at least 10 characters')]);
  expect(stderr).not.toContain('tiny');
});

test('a backup takes people along, their secrets as digests, and no session', () => {
  expect(runWaybill(['backup', '--data', at('data'), '--out', at('backup')]).status).toBe(0);
  const text = readFileSync(at('backup'), 'utf8');
  expect(text).toContain('$argon2id$');
  expect(text).not.toContain(password);
  expect(runWaybill(['restore', at('backup'), '--data', at('restored')]).status).toBe(0);
  const list = (data: string) => runWaybill(['people', 'list', '--json', '--data', at(data)]).stdout;
  expect(JSON.parse(list('restored'))).toEqual(JSON.parse(list('data')));
});
