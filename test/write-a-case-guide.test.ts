import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runWaybill } from './support/command.js';

const root = join(import.meta.dirname, '..');
const guide = readFileSync(join(root, 'docs/guides/write-a-case.md'), 'utf8').split('## YAML or CSV')[0]!;
const at = mkdtempSync(join(tmpdir(), 'waybill-guide-'));
afterAll(() => rmSync(at, { recursive: true }));

/** The lines that stand indented under each paragraph, as whoever follows the guide types them. */
const blocks = [...guide.matchAll(/(?:^`(?<file>[a-z.]+)`\n\n)?(?<block>(?:^ {4}.*\n)+)/gm)].map(
  ({ groups }) => ({
    file: groups?.file,
    text: groups!.block!.replaceAll(/^ {4}/gm, ''),
  }),
);
const commands = blocks.flatMap(({ file, text }) => (file ? [] : [text.trim()]));

const run = (command: string) => {
  const [npx, waybill, ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare!,
  );
  expect([npx, waybill]).toEqual(['npx', 'waybill']);
  return runWaybill(args, { cwd: at });
};

beforeAll(() => {
  expect(run(commands[0]!)).toMatchObject({ status: 0, stderr: '' });
  for (const { file, text } of blocks) if (file) writeFileSync(join(at, 'bologna-gloves', file), text);
});

test('what the guide tells to type is a case, whole, and answered as the guide says', () => {
  expect(commands).toHaveLength(2);
  const { status, stdout: printed, stderr } = run(commands[1]!);
  const stdout = printed.replaceAll(/[\s│]+/g, ' ');
  expect(stderr).not.toMatch(/refused|left out/);
  expect(stdout).toContain('Gloves for Bologna');
  expect(stdout).toMatch(/gift Guanti .* by the recipient's words/);
  expect(stdout).toMatch(/delivered Guanti .* 200,000 pieces/);
  expect(stdout).toMatch(/cannot tell yet 1/);
  expect(status).toBe(0);
});

test('nothing of it is refused', () => {
  const { refusedInAll, findings } = JSON.parse(
    runWaybill(['check', 'bologna-gloves', '--json'], { cwd: at }).stdout,
  ) as { refusedInAll: number; findings: { id: string; verdict: string }[] };
  expect(refusedInAll).toBe(0);
  expect(Object.fromEntries(findings.map(({ id, verdict }) => [id, verdict]))).toMatchObject({
    'terms.guanti-rossi': 'gift',
    'arrival.guanti-rossi': 'delivered',
    'claim.ricevuti': 'not-yet-determinable',
  });
});
