import { describe, expect, test } from 'vitest';
import {
  evaluateOn,
  goodRegisters,
  kits,
  registersOf,
  respirators,
  withDocument,
} from '../../test/support/dossiers.js';
import { presentEvaluation } from './index.js';

const on = '2020-04-20';
const type = 'EU type-examination certificate';

const importEnd = (dossier: Parameters<typeof evaluateOn>[0], registers = goodRegisters) => {
  const { import: end } = evaluateOn(dossier, on, registers);
  const signs = end.rules.flatMap((rule) => rule.signs.map(({ sign }) => sign));
  return { verdict: end.verdict, signs };
};

test('respirators with every document in order may enter', () => {
  expect(importEnd(respirators)).toEqual({ verdict: 'release', signs: [] });
});

describe('a type-examination certificate', () => {
  test.each([
    [
      'a title such as "certificate of compliance"',
      { title: 'Certificate of Compliance' },
      'refuse',
      'title',
    ],
    ['a body not designated for protective equipment', { notifiedBody: '1282' }, 'refuse', 'not-designated'],
    ['a holder who is not the maker', { holder: 'Trading House' }, 'refuse', 'holder'],
    ['a last day that has passed', { validUntil: '2020-04-19' }, 'refuse', 'expired'],
    ['more than five years', { validUntil: '2024-06-02' }, 'refuse', 'validity'],
    ['a directive long replaced', { law: '89/686/EEC', issued: '2019-06-01' }, 'refuse', 'repealed-law'],
    ['a day in the future', { issued: '2020-04-21' }, 'hold', 'future'],
    ['an end before its beginning', { validUntil: '2019-05-31' }, 'hold', 'reversed'],
    ['another model', { model: 'M-3' }, 'hold', 'other-model'],
    ['another product', { product: 'goggles' }, 'hold', 'other-product'],
    ['a lot that is not in the consignment', { lot: 'B' }, 'hold', 'other-lot'],
    ['no number of a body', { notifiedBody: undefined }, 'hold', 'body-unsaid'],
    ['no model', { model: undefined }, 'hold', 'part-unsaid'],
    ['an issuer from beyond the Union', { issuerCountry: 'CN' }, 'hold', 'issuer-outside'],
    ['an issuer often seen on such documents', { issuer: 'CELAB s.r.l.' }, 'hold', 'issuer'],
    ['KN95 as the standard', { standard: 'KN95' }, 'hold', 'standard'],
  ])('with %s is seen through', (_, change, verdict, sign) => {
    const seen = importEnd({ ...withDocument(respirators, type, change), lots: [{ batch: 'A' }] });
    expect(seen.verdict).toBe(verdict);
    expect(seen.signs).toContain(sign);
  });

  test('is replaced by no voluntary certificate', () => {
    const voluntary = withDocument(respirators, type, { documentType: 'certificate-of-compliance' });
    expect(importEnd(voluntary)).toMatchObject({ verdict: 'refuse', signs: ['instead'] });
  });

  test('known only from a newspaper decides nothing, however bad it looks', () => {
    const reported = withDocument(respirators, type, {
      status: 'unconfirmed',
      title: 'Certificate of Compliance',
    });
    expect(importEnd(reported).verdict).toBe('hold');
  });

  test('without the register of notified bodies is held, never passed', () => {
    expect(importEnd(respirators, new Map())).toMatchObject({
      verdict: 'hold',
      signs: expect.arrayContaining(['designation-unchecked']),
    });
  });

  test('is held where the register at hand is of another year', () => {
    const old = registersOf('notified-bodies,2018-06-01,2163,Good Body,(EU) 2016/425,,,,');
    expect(importEnd(respirators, old)).toMatchObject({
      verdict: 'hold',
      signs: expect.arrayContaining(['designation-stale']),
    });
  });

  test('is refused by a body that lost its designation before that day', () => {
    const lost = registersOf(
      'notified-bodies,2020-04-20,2163,Good Body,(EU) 2016/425,,,2018-04-21,2020-04-01',
    );
    expect(importEnd(respirators, lost).verdict).toBe('refuse');
  });

  test('that is known not to exist is refused', () => {
    const documents = (respirators.documents as { title: string }[]).filter(({ title }) => title !== type);
    expect(importEnd({ ...respirators, documents }).verdict).toBe('hold');
    expect(importEnd({ ...respirators, documents, absent: ['type-examination'] }).verdict).toBe('refuse');
  });
});

describe('kits for professional use', () => {
  test('with the number of a notified body beside the CE mark are refused', () => {
    expect(importEnd({ ...kits, notifiedBodyOnGoods: '0123' }).verdict).toBe('refuse');
  });

  test('with a CE certificate from any body are not better than without', () => {
    const certified = withDocument(kits, 'EC declaration of conformity', { documentType: 'ce-certificate' });
    expect(importEnd(certified)).toMatchObject({
      verdict: 'refuse',
      signs: expect.arrayContaining(['instead']),
    });
  });

  test('with a registration that is not in the register of the day do not leave', () => {
    const forged = withDocument(kits, 'Medical device registration', { number: '20203400002' });
    expect(evaluateOn(forged, on).export.verdict).toBe('refuse');
    expect(evaluateOn(forged, on, new Map()).export.verdict).toBe('hold');
  });
});

test('an alternative way counts once its decision is there', () => {
  const kn95 = { product: 'kn95_respirator', model: 'K', from: 'CN', to: 'IT' };
  const worthless = [{ title: 'KN95 certificate', documentType: 'quality-certificate', standard: 'KN95' }];
  const refused = evaluateOn({ ...kn95, documents: worthless }, on).import;
  expect(refused.verdict).toBe('refuse');
  expect(refused.routes.map(({ rule }) => rule.id)).toEqual(['EU-REC-2020-403-7', 'EU-REC-2020-403-8']);
  const decided = [
    ...worthless,
    { title: 'Decision', documentType: 'authority-decision', model: 'K' },
    { title: 'Report', documentType: 'test-report', outcome: 'pass' },
    { title: 'Application', documentType: 'assessment-application' },
  ];
  expect(evaluateOn({ ...kn95, documents: decided }, on).import.verdict).toBe('release');
});

test('a rule that rests on one weak source says so with its answer', () => {
  const answer = presentEvaluation(
    evaluateOn({ product: 'kn95_respirator', from: 'CN', to: 'CA' }, '2020-06-01'),
    'en',
  );
  expect(answer.import.failed.find(({ rule }) => rule === 'CA-2020')).toMatchObject({
    oneWeakSource: true,
  });
  const slovak = presentEvaluation(evaluateOn({ ...kits, to: 'SK' }, on), 'en').import.rules;
  expect(slovak.find(({ rule }) => rule === 'SK-2020')).toMatchObject({ confirmation: 'unconfirmed' });
});

test('a failed clause names the field of the document that shows it', () => {
  const future = withDocument(respirators, type, { issued: '2020-04-21' });
  const failed = presentEvaluation(evaluateOn(future, on), 'en').import.failed;
  expect(failed).toHaveLength(1);
  expect(failed[0]).toMatchObject({ state: 'unknown', fields: ['documents.1.issued'] });
});

test('every failed clause has its source, its confirmation and a cure, in every language', () => {
  for (const language of ['en', 'it', 'zh'] as const) {
    const { export: exportEnd, import: end } = presentEvaluation(
      evaluateOn({ product: 'ffp_respirator', from: 'CN', to: 'NL' }, on),
      language,
    );
    for (const each of [...exportEnd.failed, ...end.failed]) {
      expect(each.sources.length, each.clause).toBeGreaterThan(0);
      expect(each.confirmation).toBeDefined();
      expect(each.cure.length, each.clause).toBeGreaterThan(0);
      expect([each.clause, ...each.why, ...each.cure].join()).not.toMatch(/[{}]/);
    }
  }
});
