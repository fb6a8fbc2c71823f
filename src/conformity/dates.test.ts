import { describe, expect, test } from 'vitest';
import { evaluateOn, kits, withoutDocument } from '../../test/support/dossiers.js';

const failedRules = (end: ReturnType<typeof evaluateOn>['export']) => end.rules.map(({ rule }) => rule.id);

describe('the same kits a day apart', () => {
  const unregistered = withoutDocument(kits, 'Medical device registration');

  test('on 31 March 2020 nothing is asked on export, registered or not', () => {
    const { export: exportEnd } = evaluateOn(unregistered, '2020-03-31');
    expect(exportEnd.verdict).toBe('release');
    expect(exportEnd.rules).toEqual([]);
  });

  test.each(['2020-04-01', '2020-04-25'])(
    'on %s the home registration is asked and so is the destination',
    (on) => {
      expect(evaluateOn(kits, on).export.verdict).toBe('release');
      expect(evaluateOn(unregistered, on).export.verdict).toBe('hold');
      expect(evaluateOn({ ...kits, claims: [] }, on).export.verdict).toBe('hold');
      expect(failedRules(evaluateOn(kits, on).export)).toEqual(['CN-5-2020']);
    },
  );

  test('on 26 April it is one of two ways: the list of makers certified abroad will do', () => {
    expect(evaluateOn(kits, '2020-04-26').export.verdict).toBe('release');
    expect(evaluateOn(unregistered, '2020-04-26').export.verdict).toBe('hold');
    const abroad = { ...unregistered, basis: 'foreign-standard' };
    const { export: exportEnd } = evaluateOn(abroad, '2020-04-26');
    expect(exportEnd.verdict).toBe('release');
    expect(failedRules(exportEnd)).toEqual(['CN-12-2020-II']);
  });

  test('on 25 April the list is no help', () => {
    expect(evaluateOn({ ...unregistered, basis: 'foreign-standard' }, '2020-04-25').export.verdict).toBe(
      'hold',
    );
  });

  test('from 26 April a maker on a foreign standard who is not on the list is refused', () => {
    const stranger = { ...unregistered, basis: 'foreign-standard', maker: 'Someone Else' };
    expect(evaluateOn(stranger, '2020-04-26').export.verdict).toBe('refuse');
  });

  test('export and import are each judged by their own day', () => {
    const { export: exportEnd, import: importEnd } = evaluateOn(
      { ...unregistered, declaredOn: '2020-03-31', placedOn: '2020-04-03' },
      undefined,
    );
    expect(exportEnd.on).toEqual({ from: '2020-03-31', to: '2020-03-31' });
    expect(exportEnd.verdict).toBe('release');
    expect(importEnd.verdict).toBe('release');
    expect(importEnd.rules.map(({ rule }) => rule.id)).toEqual(['EU-IVDD-98-79']);
  });
});

describe('the repeal of 2023', () => {
  const bare = { product: 'covid_test_kit', from: 'CN', to: 'IT' };

  test('holds between its date and its publication, and says that the day is not settled', () => {
    for (const on of ['2023-08-18', '2023-08-28']) {
      const { export: exportEnd } = evaluateOn(bare, on);
      expect(exportEnd.verdict, on).toBe('hold');
      const open = exportEnd.rules.flatMap((rule) => rule.open.map(({ key }) => key));
      expect(new Set(open)).toEqual(new Set(['conformity.open.disputed']));
    }
  });

  test('asks nothing from its publication on, and before its date the older rule stands', () => {
    expect(evaluateOn(bare, '2023-08-29').export.verdict).toBe('release');
    const before = evaluateOn(bare, '2023-08-16').export;
    expect(before.verdict).toBe('hold');
    expect(before.rules.flatMap(({ open }) => open)).toEqual([]);
  });
});

describe('whose rules govern', () => {
  const to = (country: string, on: string) =>
    evaluateOn({ product: 'kn95_respirator', from: 'CN', to: country }, on).import.packs.map(
      (pack) => pack.jurisdiction,
    );

  test('members have the rules of the Union and their own', () => {
    expect(to('NL', '2020-04-01')).toEqual(['EU', 'NL']);
    expect(to('ITA', '2020-04-01')).toEqual(['EU']);
  });

  test('the United Kingdom has those of the Union to the end of the transition', () => {
    expect(to('UK', '2020-12-31')).toEqual(['EU', 'GB']);
    expect(to('GB', '2021-01-01')).toEqual(['GB']);
  });

  test('a country without a pack is not known, and held', () => {
    const { import: importEnd } = evaluateOn({ ...kits, to: 'VN' }, '2020-04-10');
    expect(importEnd.verdict).toBe('hold');
    expect(importEnd.notes.map(({ field, message }) => [field, message.key])).toEqual([
      ['to', 'conformity.note.no-pack'],
    ]);
  });

  test('days in the wrong order are named and held', () => {
    const answer = evaluateOn({ ...kits, declaredOn: '2020-04-12', placedOn: '2020-04-10' }, undefined);
    expect(answer.verdict).toBe('hold');
    expect(answer.export.notes.map(({ field }) => field)).toEqual(['declaredOn']);
  });
});
