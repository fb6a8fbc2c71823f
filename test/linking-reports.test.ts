import { expect, test } from 'vitest';
import { readReportSets } from './support/report-sets.js';
import { scoreLinks } from './support/score-links.js';

// Reports were invented to be mistaken: look-alikes of the same giver, goods and number, rare errors that were copied, names in
// several scripts. The chances are counted in the first folder; the second was put aside.
const setsIn = (folder: string) =>
  readReportSets(new URL(folder, import.meta.url)).map(({ reports }) => reports);

test('of reports the chances were counted in, two pairs in three that are put together belong together', () => {
  const { precision, recall } = scoreLinks(setsIn('./reports/'));
  expect(precision).toBeGreaterThanOrEqual(0.65);
  expect(recall).toBeGreaterThanOrEqual(0.8);
});

test('of reports that were put aside, three pairs in four belong together, and two in three of those that do are found', () => {
  const { precision, recall } = scoreLinks(setsIn('./reports/blind/'));
  expect(precision).toBeGreaterThanOrEqual(0.75);
  expect(recall).toBeGreaterThanOrEqual(0.65);
});
