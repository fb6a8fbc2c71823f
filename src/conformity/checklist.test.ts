import { describe, expect, test } from 'vitest';
import type { RuleClass } from '../case/index.js';
import type { Day } from '../lib/days/index.js';
import { writeChecklist } from './index.js';
import { shippedRulePacks } from './io/rule-packs.js';

const list = (
  product: RuleClass,
  from: string,
  to: string,
  on: string,
  language: 'en' | 'it' | 'zh' = 'en',
) => writeChecklist({ product, from, to, on: on as Day }, shippedRulePacks(), language);

describe('a checklist', () => {
  test('asks nothing on export from China before April 2020', () => {
    expect(list('covid_test_kit', 'CN', 'ES', '2020-03-31').export).toMatchObject({
      nothingAsked: true,
      rules: [],
    });
  });

  test('has both ways of 26 April', () => {
    const [rule] = list('covid_test_kit', 'CN', 'ES', '2020-04-26').export.rules;
    expect(rule?.ways).toHaveLength(2);
    expect(rule?.ways.flat().join()).toContain('cccmhpie-medical');
  });

  test('leaves out what is not asked of these goods', () => {
    const asksOf = (product: RuleClass) =>
      list(product, 'CN', 'IT', '2020-04-26').import.rules.find(({ rule }) => rule === 'EU-MDD-93-42')
        ?.asks ?? [];
    expect(asksOf('ventilator').join()).toContain('notified body');
    expect(asksOf('ventilator').join()).not.toContain('EN 14683');
    expect(asksOf('surgical_mask').join()).toContain('EN 14683');
  });

  test('names another way as a way around, and a rule that only may apply as such', () => {
    const { export: exportEnd, import: importEnd } = list('kn95_respirator', 'CN', 'NL', '2020-04-26');
    expect(importEnd.rules.find(({ rule }) => rule === 'EU-REC-2020-403-7')?.insteadOf).toContain(
      'EU-PPE-2016-425',
    );
    expect(exportEnd.rules.find(({ rule }) => rule === 'CN-12-2020-I')).toMatchObject({ applies: false });
  });

  test('says that nothing is known of a country without rules, rather than that nothing is asked', () => {
    expect(list('goggles', 'CN', 'VN', '2020-04-26').import).toMatchObject({
      nothingAsked: false,
      rules: [],
    });
    expect(list('goggles', 'CN', 'VN', '2020-04-26').import.notes).toHaveLength(1);
  });

  test('is written in three languages without a hole in any sentence', () => {
    for (const language of ['en', 'it', 'zh'] as const) {
      const text = JSON.stringify(list('n95', 'TR', 'ES', '2020-04-26', language));
      expect(text).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});
