import { expect, test } from 'vitest';
import { formatDay } from './format-day.js';

test.each([
  ['2026-11-02', 'it', '2 nov 2026'],
  ['2026-10-20..2026-10-28', 'it', '20 ott 2026 – 28 ott 2026'],
  ['2026-10-20..2026-10-28', 'en', '20 Oct 2026 – 28 Oct 2026'],
  ['2026-10', 'it', '2026-10'],
])('%s in %s', (day, language, said) => {
  expect(formatDay(day, language)).toBe(said);
});
