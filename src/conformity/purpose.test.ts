import { describe, expect, test } from 'vitest';
import { evaluateOn } from '../../test/support/dossiers.js';
import { formatMessage } from '../findings/index.js';
import type { Day } from '../lib/days/index.js';
import { writeChecklist } from './checklist.js';
import type { EndAnswer } from './evaluate.js';
import { classesOf } from './goods.js';
import { shippedCustoms, shippedRulePacks } from './io/rule-packs.js';

type Plain = Readonly<Record<string, unknown>>;

const on = '2026-06-10';
const goods = (product: string, more: Plain = {}): Plain => ({
  product,
  maker: 'Alfa Co',
  model: 'G1',
  from: 'MY',
  madeIn: 'MY',
  to: 'IT',
  ...more,
});
const importEnd = (about: Plain, day = on): EndAnswer => evaluateOn(about, day).import;
const sureRules = ({ rules }: EndAnswer): string[] =>
  rules.filter(({ open }) => open.length === 0).map(({ rule }) => rule.id);
const said = ({ notes }: EndAnswer, language: 'en' | 'it' | 'zh' = 'en'): string =>
  notes.map(({ message }) => formatMessage(message, language)).join('\n');

describe('a glove', () => {
  test('to protect the patient is a device of class I in the Union, and is not sent to the law on protective equipment', () => {
    for (const about of [goods('medical_glove'), goods('glove', { purpose: 'patient' })]) {
      const end = importEnd(about);
      expect(sureRules(end)).toContain('EU-MDR-CLASS-I');
      expect(end.rules.map(({ rule }) => rule.id)).not.toContain('EU-PPE-2016-425');
    }
  });

  test('to protect the wearer is protective equipment, and no device', () => {
    for (const about of [goods('protective_glove'), goods('glove', { purpose: 'wearer' })]) {
      const end = importEnd(about);
      expect(sureRules(end)).toContain('EU-PPE-2016-425');
      expect(end.rules.map(({ rule }) => rule.id)).not.toContain('EU-MDR-CLASS-I');
    }
  });

  test('for both comes under both', () => {
    for (const about of [goods('glove', { purpose: 'both' }), goods('medical_glove', { purpose: 'both' })])
      expect(sureRules(importEnd(about))).toEqual(
        expect.arrayContaining(['EU-PPE-2016-425', 'EU-MDR-CLASS-I']),
      );
  });

  test('of which that is not told is held, and asked about by name in each language', () => {
    const end = importEnd(goods('glove'));
    expect(end.verdict).toBe('hold');
    expect(sureRules(end)).toEqual([]);
    expect(end.notes.map(({ field }) => field)).toContain('purpose');
    expect(said(end)).toContain('decided by what its maker says it is for');
    expect(said(end, 'it')).toContain('destinazione d’uso');
    expect(said(end, 'zh')).toContain('用途');
  });

  test('before the Regulation was a device under the directive', () => {
    expect(sureRules(importEnd(goods('medical_glove'), '2020-05-10'))).toContain('EU-MDD-93-42');
  });
});

describe('a gown', () => {
  test.each([
    ['patient', 'EU-MDR-2017-745', 'EU-PPE-2016-425'],
    ['wearer', 'EU-PPE-2016-425', 'EU-MDR-2017-745'],
  ])('to protect the %s comes under %s', (purpose, law, other) => {
    const end = importEnd(goods('gown', { purpose }));
    expect(sureRules(end)).toContain(law);
    expect(end.rules.map(({ rule }) => rule.id)).not.toContain(other);
  });

  test('of which that is not told is held in the Union and in Great Britain, and no law is guessed', () => {
    for (const to of ['IT', 'GB', 'XI', 'CH']) {
      const end = importEnd(goods('gown', { to }));
      expect([to, end.verdict]).toEqual([to, 'hold']);
      expect(end.notes.map(({ field }) => field)).toContain('purpose');
    }
  });

  test('is a device in the United States whatever it is for', () => {
    const end = importEnd(goods('gown', { to: 'US' }));
    expect(sureRules(end)).toContain('US-GOWN-878-4040');
    expect(end.notes.map(({ field }) => field)).not.toContain('purpose');
  });
});

test('telling the purpose only ever settles what was open', () => {
  for (const product of ['glove', 'gown'] as const) {
    const open = classesOf(product);
    for (const purpose of ['patient', 'wearer', 'both'] as const) {
      const told = classesOf(product, { purpose });
      expect(open.sure.every((one) => told.sure.includes(one))).toBe(true);
      expect(
        [...told.sure, ...told.perhaps].filter((one) => ![...open.sure, ...open.perhaps].includes(one)),
      ).toEqual([]);
    }
  }
});

describe('an oxygen concentrator', () => {
  test.each([
    ['IT', 'EU-MDR-2017-745'],
    ['GB', 'GB-MD-CE-MDR'],
    ['CH', 'CH-CE-CHREP'],
    ['US', 'US-O2-868-5440'],
    ['CN', 'CN-SAMR-47-IMPORT'],
  ])('imported into %s comes under %s and is not released on a mark alone', (to, law) => {
    const end = importEnd(goods('oxygen_concentrator', { to, ceMark: true }));
    expect(end.rules.map(({ rule }) => rule.id)).toContain(law);
    expect(end.verdict).not.toBe('release');
  });

  test('needs the certificate of a notified body in the Union', () => {
    const { failed } = importEnd(goods('oxygen_concentrator')).rules.find(
      ({ rule }) => rule.id === 'EU-MDR-2017-745',
    ) ?? { failed: [] };
    const asked = failed.flatMap(({ groups }) => groups.flat()).map(({ clause }) => clause);
    expect(
      asked.some((one) => one.ask === 'document' && one.types.includes('notified-body-certificate')),
    ).toBe(true);
  });

  test('has a customs code', () => {
    const list = writeChecklist(
      { product: 'oxygen_concentrator', from: 'CN', to: 'IT', on: on as Day },
      shippedRulePacks(),
      'en',
      shippedCustoms(),
    );
    expect(list.customs?.codes.map(({ code }) => code)).toEqual(['9019.20']);
  });
});

describe('goods of a class no rule speaks of', () => {
  test('are held at both ends, in words that say so in each language', () => {
    const {
      export: exportEnd,
      import: there,
      verdict,
    } = evaluateOn(goods('other_goods', { ceMark: true }), on);
    expect([exportEnd.verdict, there.verdict, verdict]).toEqual(['hold', 'hold', 'hold']);
    expect(said(there)).toContain('No rule is held for this class of goods');
    expect(said(there, 'it')).toContain('non c’è in archivio alcuna regola');
    expect(said(there, 'zh')).toContain('库中没有任何国家针对此类货物');
  });
});
