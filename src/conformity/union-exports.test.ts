import { expect, test } from 'vitest';
import { evaluateOn, goodRegisters } from '../../test/support/dossiers.js';
import type { Product } from '../case/index.js';
import type { Day } from '../lib/days/index.js';
import { exportRulesOn } from './export-rules.js';
import { shippedRulePacks } from './io/rule-packs.js';

// By hand, from the three regulations: in force from 15 March 2020, the EFTA and four small states exempt from 21 March,
// gloves and face shields left out and the Western Balkans exempt from 26 April, over after 25 May.
const [first, amended, second] = ['EU-EXPORT-2020-402', 'EU-EXPORT-2020-426', 'EU-EXPORT-2020-568'];

const asked = (product: string, from: string, to: string, on: string): string[] =>
  evaluateOn({ product, model: 'M', maker: 'Maker', from, to }, on, goodRegisters)
    .export.rules.map(({ rule }) => rule.id)
    .filter((id) => id.startsWith('EU-EXPORT'));

test.each([
  ['ffp_respirator', 'IT', 'BR', '2020-03-14', []],
  ['ffp_respirator', 'IT', 'BR', '2020-03-15', [first]],
  ['ffp_respirator', 'IT', 'CH', '2020-03-16', [first]],
  ['ffp_respirator', 'IT', 'CH', '2020-03-21', []],
  ['ffp_respirator', 'DE', 'BR', '2020-03-21', [amended]],
  ['protective_glove', 'DE', 'BR', '2020-04-25', [amended]],
  ['protective_glove', 'DE', 'BR', '2020-04-26', []],
  ['surgical_mask', 'DE', 'RS', '2020-04-25', [amended]],
  ['surgical_mask', 'DE', 'RS', '2020-04-26', []],
  ['surgical_mask', 'DE', 'BR', '2020-05-25', [second]],
  ['surgical_mask', 'DE', 'BR', '2020-05-26', []],
  // Within the Union, from a state of the EEA that is not in it, and of goods that no annex names.
  ['ffp_respirator', 'DE', 'IT', '2020-03-16', []],
  ['ffp_respirator', 'DE', 'GB', '2020-03-16', []],
  ['ffp_respirator', 'NO', 'BR', '2020-03-16', []],
  ['covid_test_kit', 'IT', 'BR', '2020-03-16', []],
])('%s from %s to %s on %s', (product, from, to, on, rules) => {
  expect(asked(product, from, to, on)).toEqual(rules);
});

test('it is told among the rules in force where a shelf was emptied', () => {
  const mask = { id: 'ffp2', name: 'FFP2', class: 'respirator' } as Product;
  const day = '2020-03-16' as Day;
  const packs = shippedRulePacks();
  const told = exportRulesOn(packs, mask, 'ITA', { from: day, to: day }).map(({ id }) => id);
  expect(told).toContain(first);
  const elsewhere = exportRulesOn(packs, mask, 'NOR', { from: day, to: day }).map(({ id }) => id);
  expect(elsewhere).not.toContain(first);
});
