import { expect, test } from 'vitest';
import { smallCase } from '../../../test/support/small-case.js';
import { Day } from '../../lib/days/index.js';
import { answerTable } from './answer-table.js';
import { recogniseName } from './recognise-name.js';

// An expected day was read as the day of arrival: goods "sent, expected on 20 December" had come, on a day that was ahead.
const source = { title: 'Register', publisher: 'Outlet C', published: Day.parse('2026-12-01') };

test.each([
  ['Arrivo previsto', '20/12/2026', '2026-12-20'],
  ['ETA', '2026-12-20', '2026-12-20'],
  ['预计到货日期', '2026年12月20日', '2026-12-20'],
  ['Arrivo previsto', 'dicembre 2026', undefined],
  ['Arrivo previsto', '', undefined],
])('“%s” %s is when goods are due, and nothing has come', async (name, cell, due) => {
  const table = `Merce;Quantità;Da;A;Stato;${name}\nMask;60;State A;State B;spedito;${cell}\n`;
  const answer = await answerTable('registro.csv', Buffer.from(table), smallCase({}), {
    choices: { source, language: 'it' },
    language: 'it',
  });
  expect(answer.reading.counts.good).toBe(1);
  const entries = answer.entries.filter(({ kind }) => kind === 'consignment' || kind === 'statement');
  expect(entries.map(({ entry }) => [entry.stage, entry.due])).toEqual([
    [undefined, due],
    ['shipped', undefined],
  ]);
});

test.each([
  ['Arrivo previsto', 'settimana 51'],
  ['Arrivo previsto', 'fine mese'],
  ['ETA', 'TBC – mid December'],
  ['预计到货日期', '月底'],
  ['Arrivo previsto', 'dicembre 2026'],
])('“%s” %s is kept as it was said, and the row is', async (name, cell) => {
  const table = `Merce;Quantità;Da;A;Stato;${name}\nMask;60;State A;State B;spedito;${cell}\n`;
  const answer = await answerTable('registro.csv', Buffer.from(table), smallCase({}), {
    choices: { source, language: 'it' },
    language: 'it',
  });
  expect([answer.reading.counts.good, answer.reading.problems]).toEqual([1, []]);
  expect(answer.reading.columns.find(({ as }) => as === 'due')?.read).toContain(cell);
  const sent = answer.entries.find(({ kind }) => kind === 'consignment')?.entry;
  expect([sent?.due, JSON.stringify(answer.entries)]).toEqual([
    undefined,
    expect.stringContaining(`${name}: ${cell}`),
  ]);
});

test('where some days can be read and some cannot, both are said of the column', async () => {
  const table =
    'Merce;Quantità;Da;A;Arrivo previsto\nMask;60;State A;State B;settimana 51\nGown;7;State A;State B;20/12/2026\n';
  const answer = await answerTable('registro.csv', Buffer.from(table), smallCase({}), {
    choices: { source, language: 'it' },
    language: 'en',
  });
  const read = answer.reading.columns.find(({ as }) => as === 'due')?.read;
  expect(read).toContain('20/12/2026 as 2026-12-20');
  expect(read).toContain('settimana 51');
});

test.each(['المنتج', 'البضاعة', 'الصنف'])('“%s” is what the goods are', (name) => {
  expect(recogniseName(name)).toEqual({ as: 'goods' });
});

test('“来自” is who gave or sold them', () => {
  expect(recogniseName('来自')).toEqual({ as: 'from' });
});

test('a due day that may be two is asked about, and the row waits', async () => {
  const table = 'Merce;Quantità;Da;A;Stato;ETA\nMask;60;State A;State B;spedito;05/06/2026\n';
  const answer = await answerTable('registro.csv', Buffer.from(table), smallCase({}), {
    choices: { source, language: 'it' },
    language: 'it',
  });
  expect(answer.reading.counts.good).toBe(0);
});

test.each([
  'Payment due date',
  'Data pagamento prevista',
  'Zahlungsziel geplant',
  '预计付款日期',
  'Data attestato',
  'Scadenza prevista',
  'Partenza prevista',
])('“%s” is no day of arrival', (name) => {
  expect(recogniseName(name)).not.toEqual({ as: 'due' });
});
