import { expect, test } from 'vitest';
import { readProblemFile } from '../io/read-problem-file.js';

const sites = [{ id: 'Bergamo', items: { mask: { ratePerDay: 100, stock: 50 } } }];
const lot = { id: 'L1', item: 'mask', packs: 12, packSize: 50 };
const read = (lots: readonly object[]) =>
  readProblemFile('plan.json', new TextEncoder().encode(JSON.stringify({ sites, lots })));

test('a lot with a field nobody knows stays in the store: it may say that the lot must not go out', () => {
  const { problem, problems } = read([
    lot,
    { ...lot, id: 'L2', hold: true },
    { ...lot, id: 'L3', 隔离: '是' },
  ]);
  expect(problem.lots.map(({ id }) => id)).toEqual(['L1']);
  expect(problems.map(({ severity, at }) => [severity, at.field])).toEqual([
    ['error', '/lots/1/hold'],
    ['error', '/lots/2/隔离'],
  ]);
});

test('a lot whose state is no word of ours, or of a size that is none, is given to nobody', () => {
  const { problem, problems } = read([
    { ...lot, state: 'quarantaine' },
    { ...lot, id: 'L2', packs: 2.5 },
    { ...lot, id: 'L3', packSize: '50' },
    { ...lot, id: 'L4', state: 'hold' },
  ]);
  expect(problem.lots.map(({ id, state }) => [id, state])).toEqual([['L4', 'hold']]);
  expect(problems.map(({ at }) => at.field)).toEqual(['/lots/0/state', '/lots/1/packs', '/lots/2/packSize']);
});

test('a file as PowerShell writes it is read; one that is not in UTF-8 is refused before a name has lost a letter', () => {
  const text = JSON.stringify({ sites: [{ ...sites[0], id: 'Città' }], lots: [lot] });
  const asPowerShell = Buffer.from(`\uFEFF${text}`, 'utf16le');
  expect(readProblemFile('plan.json', asPowerShell).problem.sites.map(({ id }) => id)).toEqual(['Città']);
  expect(() => readProblemFile('plan.json', Buffer.from(text, 'latin1'))).toThrow('UTF-8');
});
