import { expect, test } from 'vitest';
import { smallCase } from '../../../test/support/small-case.js';
import { Day } from '../../lib/days/index.js';
import { answerTable } from './answer-table.js';

const source = { title: 'A register', publisher: 'Outlet C', published: Day.parse('2020-04-02') };
const tableOf = (goods: string) => `货物,数量,单位,供货商,收货医院\n${goods},5000,筐,State A,第一医院\n`;

const read = (language: string, goods = '透析器') => {
  const empty = smallCase({});
  const own = { ...empty, header: { ...empty.header, language } };
  return answerTable('register.csv', Buffer.from(tableOf(goods)), own, {
    choices: { source },
    language: 'zh',
  });
};

test.each([
  ['zh', '第2行'],
  ['it', 'riga 2'],
  ['en', 'row 2'],
])('a row is named in the language of the case: %s', async (language, place) => {
  const { entries } = await read(language);
  expect(entries.flatMap(({ kind, entry }) => (kind === 'statement' ? [entry.locator] : []))).toEqual([
    place,
  ]);
});

test('a supplier and a hospital that takes in are the giver and the receiver', async () => {
  const { reading } = await read('zh');
  expect(reading.columns.map(({ as }) => as)).toEqual(['goods', 'amount', 'unit', 'from', 'to']);
});

test('a unit nobody knows is told with the name of the goods and with units in Chinese', async () => {
  // Masks are counted in pieces, whatever a row counts them in.
  const [problem] = (await read('zh', '口罩')).reading.problems;
  expect(problem?.message).toMatch(/^口罩/);
  expect(problem?.expected).toMatch(/^以下之一：.*件、双、打、罗/);
});
