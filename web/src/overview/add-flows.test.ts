import { expect, test } from 'vitest';
import { addFlows } from './add-flows';

test('what went at least is added up by its terms, and unknown is never a gift', () => {
  const flow = (given: number, sold: number, unknown: number) => ({
    given: { low: given, high: given },
    sold: { low: sold, high: null },
    unknown: { low: unknown, high: unknown * 2 },
  });
  expect(addFlows([flow(5, 0, 10), flow(1, 20, 0)])).toEqual({ given: 6, sold: 20, unknown: 10, total: 36 });
  expect(addFlows([])).toEqual({ given: 0, sold: 0, unknown: 0, total: 0 });
});
