import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hasRuleReference, readRuleReference } from '../../test/support/conformity-reference.js';
import { AppError, type Day, describeProblem, spanOf } from '../case/index.js';
import { parseCountry } from './country.js';
import { Dossier } from './dossier.js';
import { evaluateConformity } from './evaluate.js';
import { questionOf } from './question.js';
import { readRulePack } from './read-pack.js';
import { loadRulePacks, shippedRulePacks } from './store.js';

const scratch = mkdtempSync(join(tmpdir(), 'waybill-rules-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const cn = readFileSync('data/rules/cn.yaml', 'utf8');
const said = (text: string): string[] =>
  readRulePack({ name: 'cn.yaml', text }).problems.map(describeProblem);
const lineOf = (text: string): number => cn.slice(0, cn.indexOf(text)).split('\n').length;

describe.skipIf(!hasRuleReference)('the reference rules', () => {
  const rules = new Map(
    shippedRulePacks().flatMap((pack) => pack.rules.map((rule) => [rule.id, { rule, pack }] as const)),
  );

  test('are 26', () => {
    expect(readRuleReference()).toHaveLength(26);
  });

  test.each(hasRuleReference ? readRuleReference() : [])(
    '$id is in its pack with its role, days and status',
    (reference) => {
      const ours = rules.get(reference.id);
      if (!ours) throw new Error(`no rule ${reference.id}`);
      const { rule, pack } = ours;
      expect(rule.role).toBe(reference.role);
      expect(parseCountry(pack.jurisdiction) ?? pack.jurisdiction).toBe(
        parseCountry(reference.jurisdiction) ?? reference.jurisdiction,
      );
      expect(rule.inForceFrom && spanOf(rule.inForceFrom).from).toBe(reference.inForceFrom);
      // One reference day is a bare year.
      expect(rule.inForceTo && spanOf(rule.inForceTo).from.slice(0, reference.inForceTo?.length)).toBe(
        reference.inForceTo,
      );
      expect(rule.confirmation).toBe(reference.status);
    },
  );
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
});

test('adding a country is adding the file of the guide', () => {
  const guide = readFileSync('docs/guides/add-a-country.md', 'utf8');
  const yaml = /```yaml\n(.*?)```/s.exec(guide)?.[1];
  if (yaml === undefined) throw new Error('the guide has no pack');
  const folder = join(scratch, 'added');
  cpSync('data/rules', folder, { recursive: true });
  const dossier = Dossier.parse({ product: 'covid_test_kit', from: 'TR', to: 'KR' });
  const entering = () => {
    const { packs } = loadRulePacks(folder);
    return evaluateConformity(questionOf(dossier, '2020-05-01' as Day, packs), {
      packs,
      registers: new Map(),
    }).entering;
  };
  expect(entering().packs).toEqual([]);
  writeFileSync(join(folder, 'kr.yaml'), yaml);
  expect(entering().rules.map(({ rule, verdict }) => [rule.id, verdict])).toEqual([['KR-EXAMPLE', 'hold']]);
});
