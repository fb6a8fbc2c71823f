import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCaseFolder } from '../src/case/io/index.js';
import { runWaybill } from './support/command.js';
import { postsInStep } from './support/posts-in-step.js';
import { smallCase } from './support/small-case.js';

// Most tests run their command lines one after another in one process (support/command.ts). What each prints there, and
// the code it ends with, is what a process of its own prints.

const folder = mkdtempSync(join(tmpdir(), 'waybill-alone-'));
const program = join(import.meta.dirname, '../dist/bin/cli/main.js');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  await writeCaseFolder(join(folder, 'case'), smallCase({}));
  writeFileSync(join(folder, 'note.txt'), '12 March 2020. Norway donated 2,000 gowns to Kenya.\n');
  writeFileSync(
    join(folder, 'table.csv'),
    'Donor,Recipient,Item,Quantity,Terms\nState A,Clinic,Gowns,500,gift\n',
  );
  writeFileSync(join(folder, 'posts.csv'), postsInStep());
  writeFileSync(join(folder, 'report.yaml'), 'title: A report\non: 2020-05-28\nmeasurements: []\n');
});

const lines: readonly (readonly string[])[] = [
  ['--version'],
  ['--help', '--lang', 'zh'],
  ['nothing-of-the-kind'],
  ['check', 'case', '--lang', 'it'],
  ['check', 'not-there'],
  ['explain', 'terms.masks', 'case'],
  ['link', 'case', '--json'],
  ['conform', '--checklist', '--product', 'ffp_respirator', '--to', 'IT', '--on', '2020-04-14'],
  ['inspect', '--compare', 'KN95', 'FFP2'],
  ['inspect', 'report.yaml', '--standard', 'KN95', '--lang', 'it'],
  ['sample', '--lot', '600000', '--aql', '0.65', '--lang', 'zh'],
  ['sample', '--lot', 'many', '--aql', '0.65'],
  ['evaluate', '--tp', '10', '--fn', '5', '--fp', '49', '--tn', '665', '--intended-use', 'antigen-who'],
  ['read', 'note.txt'],
  ['table', 'table.csv', '--case', 'case', '--describe'],
  ['amplify', 'posts.csv', '--describe'],
];

test.each(lines)('%s %s %s', (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout + stderr).not.toBe('');
  expect(runWaybill(args, { cwd: folder })).toEqual({ status, stdout, stderr });
});

test('what a command writes to a store, another process reads', () => {
  const alone = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  expect(runWaybill(['import', 'case', '--data', 'data'], { cwd: folder }).status).toBe(0);
  const { status, stdout } = alone('backup', '--data', 'data', '--out', 'backup');
  expect([status, stdout]).toEqual([0, expect.stringMatching(/\d+:[0-9a-f]{64}/)]);
  expect(runWaybill(['restore', 'backup', '--data', 'restored'], { cwd: folder })).toMatchObject({
    status: 0,
  });
  const verified = alone('verify', '--data', 'restored').stdout;
  expect(runWaybill(['verify', '--data', 'data'], { cwd: folder }).stdout).toBe(verified);
  expect(readFileSync(join(folder, 'backup'), 'utf8')).toContain('State A');
});
