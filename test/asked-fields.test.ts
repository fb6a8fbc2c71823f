import { expect, test } from 'vitest';
import { Claim, Fact } from '../src/conformity/clause.js';
import { Dossier, DossierDocument } from '../src/conformity/dossier.js';
import { isDossierField, nameOfField } from '../src/conformity/field-name.js';
import { shippedRulePacks } from '../src/conformity/io/rule-packs.js';
import { formatMessage, languageNames, message } from '../src/findings/index.js';
import { isPageKey } from '../src/words/index.js';
import * as form from '../web/src/conformity/dossier-fields.js';

const rules = shippedRulePacks().flatMap((pack) => pack.rules);
const clauses = rules.flatMap((rule) => [
  ...rule.allOf,
  ...(rule.anyOf ?? []).flat(),
  ...(rule.refuseIf ?? []).flat(),
]);
const conditions = [...rules, ...clauses].flatMap(({ when }) => (when ? [when] : []));

const marks = { CE: 'ceMark', UKCA: 'ukcaMark', UKNI: 'ukniMark' } as const;

/** Every field of a dossier that some rule on file asks for, beside documents. */
const asked = new Set([
  ...[
    'product',
    'from',
    'to',
    'declaredOn',
    'placedOn',
    'madeIn',
    'hsCode',
    'documents',
    'absent',
    'maker',
    'model',
  ],
  ...clauses.flatMap((clause): string[] => {
    switch (clause.ask) {
      case 'mark':
        return [
          marks[clause.mark],
          ...(clause.notifiedBody === undefined
            ? []
            : [clause.mark === 'CE' ? 'notifiedBodyOnGoods' : 'approvedBodyOnGoods']),
        ];
      case 'listed':
        return [clause.by === 'recipient' ? 'recipient' : 'maker'];
      case 'fact':
        return [`facts.${clause.fact}`];
      case 'claim':
        return [`claims.${clause.claim}`];
      case 'risk-class':
        return ['riskClass'];
      case 'shelf-life':
        return ['lots'];
      case 'contract':
        return ['contractDate'];
      case 'basis':
      case 'use':
        return [clause.ask];
      default:
        return [];
    }
  }),
  ...conditions.flatMap(({ fact, notFact, riskClasses, use }) => [
    ...(fact === undefined ? [] : [`facts.${fact}`]),
    ...(notFact === undefined ? [] : [`facts.${notFact}`]),
    ...(riskClasses === undefined ? [] : ['riskClass']),
    ...(use === undefined ? [] : ['use']),
  ]),
]);

const onPage = new Set<string>([
  ...form.otherFields,
  ...form.goodsFields.map(([name]) => name),
  ...form.factFields.map((fact) => `facts.${fact}`),
  ...form.claimFields.map((claim) => `claims.${claim}`),
]);

test('every field any rule asks for is on the page and in the dossier', () => {
  expect([...asked].filter((field) => !onPage.has(field))).toEqual([]);
  const inDossier = (field: string): boolean => {
    const [head = '', rest] = field.split(/\.(.*)/s);
    if (head === 'facts') return Fact.options.some((fact) => fact === rest);
    if (head === 'claims') return Claim.options.some((claim) => claim === rest);
    return head in Dossier.shape;
  };
  expect([...asked].filter((field) => !inDossier(field))).toEqual([]);
});

test('the page has every fact, every claim and every field of a document that a dossier may have', () => {
  expect([...form.factFields].sort()).toEqual([...Fact.options].sort());
  expect([...form.claimFields].sort()).toEqual([...Claim.options].sort());
  const documents = new Set<string>([
    ...form.documentTexts,
    ...form.documentDays,
    ...['title', 'documentType', 'issuerCountry', 'product', 'outcome'],
  ]);
  // Read from a file and kept: a measured amount and how far the document is known.
  const kept = ['amount', 'status'];
  expect(Object.keys(DossierDocument.shape).filter((field) => !documents.has(field))).toEqual(kept);
});

test('every field that is asked has a name in every language, and none is named by its path alone', () => {
  for (const field of asked) {
    if (!isDossierField(field)) continue;
    for (const language of languageNames) {
      const said = formatMessage(
        message('conformity.why.field-unsaid', { field: nameOfField(field) }),
        language,
      );
      expect(said).toContain(field);
      expect(said.replace(field, '').replaceAll(/[^\p{L}]/gu, '').length, said).toBeGreaterThan(2);
    }
  }
  const words = [
    ...form.goodsFields.map(([name]) => `asked.${name}`),
    ...form.factFields.map((fact) => `fact.${fact}`),
    ...form.claimFields.map((claim) => `conformity.claim.${claim}`),
  ];
  // Italian and Chinese have every key of the English words, or do not compile.
  expect(words.filter((key) => !isPageKey(key))).toEqual([]);
});

test('every rule that is on file has a title in every language', () => {
  for (const { id, title } of rules)
    for (const language of ['it', 'zh'] as const) expect(title[language], `${id} ${language}`).toBeDefined();
});
