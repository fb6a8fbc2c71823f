import { expect, test } from 'vitest';
import { planFile } from './plan-file.js';

const day = {
  minutes: [
    [0, 10],
    [10, 0],
  ],
  vehicles: [{ id: '面包车', capacity: 3 }],
  orders: [
    { id: 'Città', place: 1, load: 2 },
    { id: 'مستشفى', place: 1, load: 'tre' },
  ],
};
const text = JSON.stringify(day, null, 1);
const plan = (bytes: Uint8Array) => planFile('day.json', bytes, { seconds: 1, seed: 1, lang: 'en' });

test('a problem as PowerShell writes it is planned, and what is wrong is told by its line', async () => {
  const { orders, problems, plan: planned } = await plan(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  expect(orders).toEqual({ read: 2, kept: 1 });
  expect(planned?.days[0]).toMatchObject({ vehicle: '面包车', breaks: [] });
  const line = text.split('\n').findIndex((each) => each.includes('tre')) + 1;
  expect(problems.map(({ at }) => at)).toEqual([{ file: 'day.json', line, field: '/orders/1/load' }]);
});

test('one that is not in UTF-8 is refused before a name has lost a letter', async () => {
  const { plan: planned, problems } = await plan(Buffer.from(text.replace('مستشفى', 'B'), 'latin1'));
  expect(planned).toBeUndefined();
  expect(problems.map(({ code }) => code)).toEqual(['file-encoding']);
});
