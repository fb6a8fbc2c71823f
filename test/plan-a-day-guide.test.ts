import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exampleDay } from '../web/src/delivery/example-day.js';
import { runWaybill } from './support/command.js';

const guide = readFileSync(join(import.meta.dirname, '../docs/guides/plan-a-day.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'waybill-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('what the guide prints of the example is printed, and every line of its changes is read', () => {
  const day = write('day.json', JSON.stringify(exampleDay));
  const { stdout } = runWaybill(['plan', day]);
  const shown = /waybill plan day\.json\n\n((?: {4}.*\n)+)/.exec(guide)?.[1] ?? '';
  const lines = shown.split('\n').flatMap((line) => (/^ {4}[^…]/.test(line) ? [line.slice(4)] : []));
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(stdout.split('\n')).toContain(line);

  const plan = write('plan.json', runWaybill(['plan', day, '--json']).stdout);
  const changes = write('changes.json', /```json\n(.*?)```/s.exec(guide)?.[1] ?? '');
  const changed = runWaybill(['plan', day, '--since', plan, '--changes', changes, '--json']);
  expect(JSON.parse(changed.stdout)).toMatchObject({
    problems: [],
    plan: { changed: { changes: 6, now: 545 } },
  });
});
