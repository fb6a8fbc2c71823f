import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lastDay } from '../src/case/index.js';
import { readCaseFolder } from '../src/case/io/index.js';
import type { Finding } from '../src/findings/index.js';
import { today } from '../src/lib/clock/index.js';
import { findingsOf } from './support/find.js';

// The verdicts a careful fact-checker gives of small neutral cases (EXPECTED.md beside them). They are not part of the
// repository; src/claims/neighbours.test.ts has cases of the same kinds that are.
const folder = join(import.meta.dirname, '../../shared/reference/claims/cases');

const expected: [string, Readonly<Record<string, string>>][] = [
  ['m13-giver-denies-sale', { 'claim.c': 'misattributed-as-gift', 'terms.m': 'sale' }],
  ['m13b-no-denial', { 'claim.c': 'misattributed-as-gift', 'terms.m': 'sale' }],
  ['m20-two-terms-one-consignment', { 'claim.c': 'misattributed-as-gift', 'terms.m': 'mixed' }],
  [
    'm9-parts',
    { 'claim.c': 'misattributed-as-gift', 'terms.m': 'mixed', 'terms.g': 'gift', 'terms.s': 'sale' },
  ],
  ['m11-donation-claim', { 'claim.c': 'misattributed-as-gift', 'terms.m': 'mixed' }],
  ['m1-terms-only', { 'claim.c': 'partly-supported' }],
  ['m12-aid-value', { 'claim.c': 'partly-supported' }],
  ['m2-giver-only', { 'claim.c': 'not-yet-determinable' }],
  [
    'm3-pledge-flow',
    { 'claim.c': 'not-yet-determinable', 'terms.flow.aut.bel.mask': 'not-yet-determinable' },
  ],
  ['m5-bought-part-arrived', { 'claim.c': 'supported', 'arrival.m': 'partly-delivered' }],
  ['m6-later-total', { 'claim.k': 'partly-supported', 'arrival.m': 'delivered' }],
  ['m8-hull', { 'claim.c': 'disputed' }],
  ['m14-both-interested', { 'claim.c': 'not-yet-determinable' }],
  ['m16-accuracy', { 'claim.c': 'misnamed' }],
  ['m17-days', { 'claim.c': 'not-yet-determinable' }],
  ['m21-double', { 'claim.c': 'overstated', 'claim.c2': 'overstated', 'claim.c3': 'supported' }],
  ['scale', { 'claim.small': 'scale-or-unit-error', 'arrival.e': 'shipped' }],
];

const findings = async (name: string): Promise<Map<string, Finding>> => {
  const { case: caseData } = await readCaseFolder(join(folder, name));
  if (!caseData) throw new Error(`${name} cannot be read`);
  return findingsOf(caseData, lastDay(caseData, today()));
};

describe.skipIf(!existsSync(folder))('the reference cases of claims', () => {
  test.each(expected)('%s', async (name, verdicts) => {
    const found = await findings(name);
    expect(Object.fromEntries(Object.keys(verdicts).map((id) => [id, found.get(id)?.verdict]))).toEqual(
      verdicts,
    );
  });

  test('a later count replaces an earlier one: 100 as of April', async () => {
    expect((await findings('m6-later-total')).get('arrival.m')?.figure).toMatchObject({
      low: 100,
      high: 100,
    });
  });

  test('a slip widens neither the flow nor what was shipped', async () => {
    const found = await findings('scale');
    expect(found.get('arrival.e')?.figure).toMatchObject({ low: 3.86e9, high: 3.86e9 });
  });

  test('the parts have their figures: 20 given and 80 sold', async () => {
    const [flow] = [...(await findings('m9-parts')).values()].filter(
      ({ subject }) => subject.kind === 'flow',
    );
    expect(flow?.figure).toMatchObject({ low: 20, high: 20 });
    expect(flow?.verdict).toBe('mixed');
  });
});
