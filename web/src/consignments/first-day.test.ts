import { expect, test } from 'vitest';
import type { ConsignmentRow } from '../../../src/server/api';
import { firstOf } from './first-day';
import { whenText } from './month-text';

const row = (of: Partial<ConsignmentRow>) => of as ConsignmentRow;

test.each([
  [{ firstOn: '2026-11-05', firstKnown: '2026-11-20' }, '2026-11-05', '5 Nov 2026', true],
  [{ firstOn: '2026-11', firstKnown: '2026-11-20' }, '2026-11-01', 'November 2026', true],
  [
    { firstOn: '2026-11-05..2026-11-07', firstKnown: '2026-11-20' },
    '2026-11-05',
    '5 Nov 2026 – 7 Nov 2026',
    true,
  ],
  [{ firstKnown: '2026-11-20' }, '2026-11-20', '20 Nov 2026', false],
])('%o stands by its event, and by its report where nobody said when', (of, day, shown, isEvent) => {
  const first = firstOf(row(of));
  expect(first).toMatchObject({ day, isEvent });
  expect(whenText(first?.said ?? '', 'en')).toBe(shown);
});

test('what nobody has spoken of stands nowhere', () => {
  expect(firstOf(row({}))).toBeUndefined();
});
