import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runWaybill } from './support/command.js';

const scratch = mkdtempSync(join(tmpdir(), 'waybill-names-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const start = 1_584_352_800;

/** Each account posts on three objects, ten seconds after the one before it, one spelling of its name after another. */
function posts(column: string, spellings: readonly (readonly string[])[]): string {
  const path = join(scratch, 'posts.jsonl');
  const lines = spellings.flatMap((names, account) =>
    Array.from({ length: 3 }, (_, round) =>
      JSON.stringify({
        [column]: names[round % names.length],
        when: start + round * 90_000 + account * 10,
        id: `c${account}-${round}`,
        tag: `o${round}`,
      }),
    ),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const byHand = (column: string) => [
  '--account',
  column,
  '--time',
  'when',
  '--object',
  'tag',
  '--content',
  'id',
];

// Three accounts are too few to test against chance.
const everyEdge = ['--mode', 'cooRTweet', '--edge-weight', '0'];

function amplify(file: string, column: string, ...rest: string[]) {
  const args = ['amplify', file, ...byHand(column), ...everyEdge, '--json', ...rest];
  const run = runWaybill(args);
  expect(run.status, run.stderr).toBe(0);
  return JSON.parse(run.stdout) as {
    accounts: number;
    edges: number;
    notices: string[];
    total: number;
    network: object;
  };
}

test.each([
  ['spaces', ['carla_fi', 'carla_fi ', ' carla_fi']],
  ['@', ['carla_fi', '@carla_fi', '＠carla_fi']],
  ['what cannot be seen', ['carla_fi', 'carla\u200b_fi', '\ufeffcarla_fi\u200d']],
  ['full width', ['carla_fi', 'ｃａｒｌａ＿ｆｉ', 'carla_fi　']],
  ['line ends', ['carla_fi', 'carla_fi\r\n', '\tcarla_fi']],
  ['a no-break space', ['anna rossi', 'anna\u00a0rossi', 'anna rossi\u00a0']],
  ['composition', ['josé', 'jose\u0301', 'josé ']],
  ['Chinese', ['人民日报', ' 人民日报 ', '@人民日报']],
  ['Arabic, turned around', ['كارلا', '\u202bكارلا\u202c', 'كارلا\u200f']],
  ['Persian, with its joiners', ['می‌روم', 'می‌روم\u200c', ' می‌روم']],
])('%s around a name makes no other account', (_, names) => {
  const { accounts, edges } = amplify(posts('who', [names, ['bruno', '@bruno'], ['دانا']]), 'who');
  expect({ accounts, edges }).toEqual({ accounts: 3, edges: 3 });
});

test('the posts behind a pair are found whatever spelling they have', () => {
  const file = posts('who', [['carla ', '@carla', 'ｃａｒｌａ'], ['bruno']]);
  const path = join(scratch, 'out');
  expect(amplify(file, 'who', '--out', path).accounts).toBe(2);
  expect(readFileSync(join(path, 'edges.csv'), 'utf8')).toMatch(/\n(bruno,carla|carla,bruno),3,/);
  expect(amplify(file, 'who', '--between', 'carla', 'bruno').total).toBe(3);
});

test.each([
  ['Persian, joined or not', ['می‌روم'], ['میروم']],
  ['digits behind', ['anna1'], ['anna2']],
  ['a dash before', ['-100123'], ['100123']],
  ['what is inside', ['anna rossi'], ['annarossi']],
])('%s are two accounts', (_, one, other) => {
  expect(amplify(posts('who', [one, other]), 'who').accounts).toBe(2);
});

test('case makes no difference behind an @, elsewhere it does, and either is said', () => {
  const names = [['Carla_FI', 'carla_fi'], ['bruno']];
  const handles = amplify(posts('screen_name', names), 'screen_name');
  expect(handles.accounts).toBe(2);
  expect(handles.notices.join()).toContain('Case makes no difference there');
  const ids = amplify(posts('who', names), 'who');
  expect(ids.accounts).toBe(3);
  expect(ids.notices.join()).toContain('differ from another in case only (1, such as Carla_FI and carla_fi)');
});
