import { expect, test } from 'vitest';
import type { PresentedFinding } from '../../../src/findings/index';
import { byCover } from './by-cover';

const found = (id: string, verdict: string, low?: number): PresentedFinding =>
  ({ id, verdict, ...(low === undefined ? {} : { figure: { low } }) }) as PresentedFinding;

test('whoever has least stands first, and what nobody can tell before what is covered', () => {
  const findings = [
    found('much', 'overstocked', 120),
    found('fine', 'covered', 9),
    found('open', 'not-yet-determinable'),
    found('three-days', 'short', 3),
    found('one-day', 'short', 1),
    found('said', 'short'),
  ];
  const inOrder = ['said', 'one-day', 'three-days', 'open', 'fine', 'much'];
  expect(findings.toSorted(byCover).map(({ id }) => id)).toEqual(inOrder);
  expect(
    findings
      .toReversed()
      .sort(byCover)
      .map(({ id }) => id),
  ).toEqual(inOrder);
});
