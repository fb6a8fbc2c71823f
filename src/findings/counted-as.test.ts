import { expect, test } from 'vitest';
import { countedAs } from './asked.js';

const weighed = (question: 'terms' | 'quality', kind: string) =>
  ({ id: 'one', question, verdict: 'gift', subject: { kind } }) as const;

test('a route is not counted with the shipments it is made of, nor what works with what may be let in', () => {
  expect(countedAs(weighed('terms', 'consignment'))).toBe('terms');
  expect(countedAs(weighed('terms', 'flow'))).toBe('flow');
  expect(countedAs(weighed('quality', 'consignment'))).toBe('quality');
});
