import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  hasRuleReference,
  hasRulesOfToday,
  readRuleReference,
  readRulesOfToday,
} from '../../test/support/conformity-reference.js';
import { RuleClass } from '../case/index.js';
import { type Day, spanOf } from '../lib/days/index.js';
import { AppError, formatProblem } from '../lib/errors/index.js';
import { formatMessage } from '../words/index.js';
import { parseCountry } from './country.js';
import { Dossier } from './dossier.js';
import { evaluateConformity } from './evaluate.js';
import { classesOf } from './goods.js';
import { loadRulePacks, shippedRulePacks } from './io/rule-packs.js';
import { questionOf } from './question.js';
import { readRulePack } from './read-pack.js';
import { restsOn } from './rule-pack.js';

const scratch = mkdtempSync(join(tmpdir(), 'waybill-rules-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const cn = readFileSync('data/rules/cn.yaml', 'utf8');
const said = (text: string): string[] =>
  readRulePack({ name: 'cn.yaml', text }).problems.map((each) => formatMessage(formatProblem(each), 'en'));
const lineOf = (text: string): number => cn.slice(0, cn.indexOf(text)).split('\n').length;

const rulesById = new Map(
  shippedRulePacks().flatMap((pack) => pack.rules.map((rule) => [rule.id, { rule, pack }] as const)),
);

function ruleOf(id: string) {
  const found = rulesById.get(id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}

describe.skipIf(!hasRuleReference)('the reference rules of 2020', () => {
  const amended = new Set(
    hasRulesOfToday
      ? readRulesOfToday().amendments.flatMap(({ shipped }) => shipped.match(/[\w-]+/g) ?? [])
      : [],
  );

  test('are 26', () => {
    expect(readRuleReference()).toHaveLength(26);
  });

  test.each(hasRuleReference ? readRuleReference() : [])(
    '$id is in its pack with its role and status, and its days where nothing has changed them since',
    (reference) => {
      const { rule, pack } = ruleOf(reference.id);
      expect(rule.role).toBe(reference.role);
      expect(parseCountry(pack.jurisdiction) ?? pack.jurisdiction).toBe(
        parseCountry(reference.jurisdiction) ?? reference.jurisdiction,
      );
      expect(rule.inForceFrom && spanOf(rule.inForceFrom).from).toBe(reference.inForceFrom);
      expect(rule.confirmation).toBe(reference.status);
      if (amended.has(reference.id)) return;
      // One reference day is a bare year.
      expect(rule.inForceTo && spanOf(rule.inForceTo).from.slice(0, reference.inForceTo?.length)).toBe(
        reference.inForceTo,
      );
    },
  );
});

describe.skipIf(!hasRulesOfToday)('the reference rules of 2021 to 2026', () => {
  test('are 47, and change 13 things', () => {
    expect(readRulesOfToday().rules).toHaveLength(47);
    expect(readRulesOfToday().amendments).toHaveLength(13);
  });

  test.each(hasRulesOfToday ? readRulesOfToday().rules : [])(
    '$id is in its pack with role, days, status, the day it was last seen and every source',
    (reference) => {
      const { rule, pack } = ruleOf(reference.id);
      expect(pack.jurisdiction).toBe(reference.jurisdiction);
      expect(rule.role).toBe(reference.role);
      expect(rule.inForceFrom).toBe(reference.inForceFrom);
      expect(rule.inForceTo).toBe(reference.inForceTo);
      expect(rule.lastSeen).toBe(reference.lastSeen);
      expect(rule.confirmation).toBe(reference.status);
      expect(rule.sources.map(({ at }) => at)).toEqual(
        expect.arrayContaining([...(reference.sources ?? [])]),
      );
      for (const source of rule.sources) expect(source.read).toBeDefined();
      // A surgical mask is a medical mask; a respirator declared medical at Chinese customs is none in Europe.
      const covered = (one: RuleClass): boolean =>
        classesOf(one).sure.some((each) => rule.productClasses.includes(each)) ||
        (one === 'medical_mask' && rule.productClasses.includes('surgical_mask')) ||
        // Where law turns on the purpose of a gown, the rules name the one that is a device.
        (one === 'gown' && rule.productClasses.includes('medical_gown'));
      expect(reference.productClasses.filter((one) => !covered(RuleClass.parse(one)))).toEqual([]);
    },
  );

  test('every change to what shipped is made', () => {
    const last = (id: string): string | undefined => ruleOf(id).rule.inForceTo;
    const ways = (id: string): readonly string[] | undefined => ruleOf(id).rule.insteadOf;
    expect(last('EU-IVDR-2017-746')).toBe('2025-03-17');
    for (const id of ['EU-IVDR-LEGACY-SELFDECLARED', 'EU-IVDR-LEGACY-CERT'])
      expect(ways(id)).toEqual(expect.arrayContaining(['EU-IVDR-2017-746', 'EU-IVDR-CLASS-BC-2025']));
    expect(ways('EU-MDR-LEGACY')).toContain('EU-MDR-2017-745');
    expect(last('US-EUA-import-FFR')).toBe('2021-07-05');
    expect(last('US-EUA-FFR-CN-c')).toBe('2021-07-05');
    expect(ways('US-EUA-vent')).toEqual(['US-VENT-510K']);
    expect(last('UK-2020')).toBe('2020-12-31..2024-09-30');
    expect(last('NL-2020')).toBeDefined();
    expect(ruleOf('TR-import-kits-2020').rule.lastSeen).toBe('2020-04-02');
    expect(ruleOf('CA-2020').rule.lastSeen).toBe('2020-05-14');
    const outside = ruleOf('EU-PPE-2016-425').rule.signs?.find(({ sign }) => sign === 'issuer-outside');
    expect(outside).toMatchObject({ formerly: [{ country: 'GB', to: '2020-12-31' }] });
    expect(restsOn(ruleOf('US-EUA-FFR-CN-a').rule)).toBe('page');
  });
});

describe('the packs that ship', () => {
  test('have nothing wrong with them and no overlap nobody accounts for', () => {
    expect(loadRulePacks('data/rules').warnings).toEqual([]);
  });

  test('are told apart by the hash of what they say, not of how it is written', () => {
    const rewritten = join(scratch, 'rewritten');
    cpSync('data/rules', rewritten, { recursive: true });
    writeFileSync(join(rewritten, 'cn.yaml'), `# A comment.\n${cn}`);
    const hashes = (folder: string) => loadRulePacks(folder).packs.map(({ hash }) => hash);
    expect(hashes(rewritten)).toEqual(hashes('data/rules'));
    writeFileSync(join(rewritten, 'cn.yaml'), cn.replace('inForceTo: 2020-04-25', 'inForceTo: 2020-04-24'));
    expect(hashes(rewritten)).not.toEqual(hashes('data/rules'));
  });
});

describe('a pack', () => {
  test.each([
    [
      'a wrong day',
      'inForceTo: 2020-04-25',
      'inForceTo: 2020-04-31',
      'rules.0.inForceTo',
      /found "2020-04-31", expected a date/,
    ],
    [
      'a role that is none',
      'role: export\n    productClasses: [covid_test_kit, medical_mask, medical_protective_clothing, ventilator, infrared_thermometer]\n    inForceFrom: 2020-04-01',
      'role: exprt\n    productClasses: [covid_test_kit]\n    inForceFrom: 2020-04-01',
      'rules.0.role',
      /expected one of export, import, standard/,
    ],
    [
      'a misspelt field',
      'inForceFrom: 2020-04-01',
      'inForceform: 2020-04-01',
      'rules.0.inForceform',
      /did you mean inForceFrom/,
    ],
    [
      'a clause of no kind',
      '- ask: claim\n        claim: meets-destination-standards\n    refuseIf:\n      - - ask: use',
      '- ask: wish\n    refuseIf:\n      - - ask: use',
      'rules.0.allOf.2.ask',
      /expected one of document, mark/,
    ],
    [
      'a document of no type',
      'types: [export-declaration]\n        law: CN 5/2020',
      'types: [export-decalration]\n        law: CN 5/2020',
      'rules.0.allOf.0.types.0',
      /did you mean export-declaration/,
    ],
  ])(
    'with %s is named by file, line, field, what was found and what was expected',
    (_, from, to, field, detail) => {
      expect(cn).toContain(from);
      const problems = said(cn.replace(from, to));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(` ${field}: `);
      expect(problems[0]).toMatch(/^cn\.yaml:\d+ /);
      expect(problems[0]).toMatch(detail);
      const line = Number(/^cn\.yaml:(\d+)/.exec(problems[0] ?? '')?.[1]);
      expect(Math.abs(line - lineOf(from))).toBeLessThanOrEqual(4);
    },
  );

  test('whose rule ends before it begins is refused', () => {
    expect(said(cn.replace('inForceTo: 2020-04-25', 'inForceTo: 2020-03-25'))[0]).toMatch(
      /rules\.0\.inForceTo: a rule cannot end before it begins/,
    );
  });

  test('with two rules that overlap and do not say how they stand to each other is told so', () => {
    const problems = said(cn.replaceAll(/ {4}beside: .*\n/g, ''));
    expect(problems.some((text) => text.includes('asks beside CN-5-2020'))).toBe(true);
    expect(
      readRulePack({ name: 'cn.yaml', text: cn.replaceAll(/ {4}beside: .*\n/g, '') }).pack,
    ).toBeDefined();
  });

  test('with a fault ends the reading, for a rule left out would let goods pass', () => {
    const broken = join(scratch, 'broken');
    cpSync('data/rules', broken, { recursive: true });
    writeFileSync(join(broken, 'cn.yaml'), cn.replace('CN-GACC-53-2020]', 'CN-GACC-54]'));
    expect(() => loadRulePacks(broken)).toThrow(AppError);
    expect(() => loadRulePacks(broken)).toThrow(/there is no rule of that id.*CN-GACC-54/);
  });

  test('in a folder that is not there, or without any, is told so', () => {
    expect(() => loadRulePacks(join(scratch, 'nowhere'))).toThrow(/nowhere: does not exist/);
    mkdirSync(join(scratch, 'empty'));
    expect(() => loadRulePacks(join(scratch, 'empty'))).toThrow(/empty/);
  });
});

test('adding a country is adding the file of the guide', () => {
  const guide = readFileSync('docs/guides/add-a-country.md', 'utf8');
  const yaml = /```yaml\n(.*?)```/s.exec(guide)?.[1];
  if (yaml === undefined) throw new Error('the guide has no pack');
  const folder = join(scratch, 'added');
  cpSync('data/rules', folder, { recursive: true });
  const dossier = Dossier.parse({ product: 'covid_test_kit', from: 'TR', to: 'KR' });
  const importEnd = () => {
    const { packs } = loadRulePacks(folder);
    return evaluateConformity(questionOf(dossier, '2020-05-01' as Day, packs), {
      packs,
      registers: new Map(),
    }).import;
  };
  expect(importEnd().packs).toEqual([]);
  writeFileSync(join(folder, 'kr.yaml'), yaml);
  expect(importEnd().rules.map(({ rule, verdict }) => [rule.id, verdict])).toEqual([['KR-EXAMPLE', 'hold']]);
});
