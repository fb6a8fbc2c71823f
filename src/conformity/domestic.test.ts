import { describe, expect, test } from 'vitest';
import { evaluateOn, goodRegisters, kits, respirators } from '../../test/support/dossiers.js';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { formatMessage } from '../findings/index.js';
import type { Day } from '../lib/days/index.js';
import { writeChecklist } from './checklist.js';
import { shippedCustoms, shippedRulePacks } from './io/rule-packs.js';

// By hand, from the text of the rules: in April 2020 China asked documents of whoever exported kits and masks, and India, Turkey
// and the United States ask some of whoever imports; none of these laws speaks of goods that stay where they were made.

const rulesOf = (end: { rules: readonly { rule: { id: string } }[] }) => end.rules.map(({ rule }) => rule.id);
const april = '2020-04-20';

describe('goods that stay in one country', () => {
  test('are asked nothing as an export: respirators from an Italian firm to an Italian hospital', () => {
    const abroad = evaluateOn({ ...respirators, from: 'IT', to: 'CH' }, april, goodRegisters);
    const within = evaluateOn({ ...respirators, from: 'IT', to: 'IT' }, april, goodRegisters);
    // Switzerland was exempt that day; whatever else was asked of what left the Union is not on file, which holds it.
    expect(abroad.export.verdict).toBe('hold');
    expect(within.isDomestic).toBe(true);
    expect(rulesOf(within.export)).toEqual([]);
    expect(within.export.verdict).toBe('release');
    // The Union's own law of protective equipment is asked all the same.
    expect(rulesOf(within.import)).toContain('EU-PPE-2016-425');
    expect(within.verdict).toBe(within.import.verdict);
  });

  test('are asked none of China’s export documents: kits from Shenzhen to Wuhan', () => {
    const abroad = evaluateOn(kits, april, goodRegisters);
    const within = evaluateOn({ ...kits, to: 'CN' }, april, goodRegisters);
    expect(rulesOf(abroad.export).length).toBeGreaterThan(0);
    expect(rulesOf(within.export)).toEqual([]);
  });

  test.each<[string, string, string, string, string]>([
    ['IN-MDR-2017', 'surgical_mask', 'IN', 'CN', '2025-01-10'],
    ['US-EUA-import-FFR', 'ffp_respirator', 'US', 'KR', '2020-06-01'],
    ['TR-import-kits-2020', 'covid_test_kit', 'TR', 'CN', '2020-04-10'],
  ])('are not asked for what %s asks of imports', (rule, product, country, elsewhere, on) => {
    const asked = (more: Readonly<Record<string, string>>) =>
      rulesOf(evaluateOn({ product, model: 'M', maker: 'Maker', ...more }, on, goodRegisters).import);
    expect(asked({ from: elsewhere, to: country })).toContain(rule);
    expect(asked({ from: country, to: country })).not.toContain(rule);
    // They had to be imported first.
    expect(asked({ from: country, to: country, madeIn: elsewhere })).toContain(rule);
  });

  test('are told so in the finding, and it has one end', () => {
    const finding = findingsOf(
      smallCase({
        party: [
          { id: 'gov-a', name: 'Firm', kind: 'company', country: 'ITA' },
          { id: 'gov-b', name: 'Hospital', kind: 'hospital', country: 'ITA' },
          { id: 'outlet-c', name: 'Outlet C', kind: 'media', country: 'CCC' },
          { id: 'outlet-d', name: 'Outlet D', kind: 'media', country: 'DDD' },
        ],
        product: [
          { id: 'mask', name: 'FFP2', class: 'mask', ruleClass: 'ffp_respirator' },
          { id: 'ventilator', name: 'Ventilator', class: 'ventilator' },
          { id: 'bundle', name: 'Devices', class: 'bundle', components: ['ventilator'] },
          { id: 'kit', name: 'Kit', class: 'test-kit' },
        ],
        statement: [
          { id: 's', text: 'Came', source: 'by-gov-b', consignment: 'masks', stage: 'received', amount: 5 },
        ],
      }),
    ).get('conformity.masks');
    const reasons = (finding?.because ?? []).map(({ message }) => formatMessage(message, 'en'));
    expect(reasons.filter((one) => one.startsWith('Giver and receiver are both in Italy'))).toHaveLength(1);
    expect(reasons.some((one) => one.startsWith('Within IT ('))).toBe(true);
    expect(reasons.some((one) => /^(?:Export|Import),/.test(one))).toBe(false);
  });

  test('need nothing of customs on their checklist', () => {
    const list = (to: string) =>
      writeChecklist(
        { product: 'ffp_respirator', from: 'IT', to, on: '2026-05-01' as Day },
        shippedRulePacks(),
        'en',
        shippedCustoms(),
      );
    expect(list('CH').customs).not.toBeNull();
    expect(list('IT')).toMatchObject({ customs: null, export: { nothingAsked: true, rules: [] } });
  });
});
