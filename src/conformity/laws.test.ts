import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateOn, goodRegisters, kits, respirators } from '../../test/support/dossiers.js';
import { lawRuns } from '../../test/support/find.js';
import { DocumentType, RuleClass } from '../case/index.js';
import { type Day, spanOf } from '../lib/days/index.js';
import { shippedRulePacks } from './io/rule-packs.js';
import { carriedFrom, isClosed } from './last-seen.js';
import { registerDaysMax } from './register.js';

type Plain = Readonly<Record<string, unknown>>;

const packs = shippedRulePacks();
const clauses = packs.flatMap(({ rules }) =>
  rules.flatMap((rule) => [...rule.allOf, ...(rule.anyOf ?? []).flat()]),
);
const askedTypes = new Set(
  clauses.flatMap((clause) =>
    clause.ask === 'document' ? [...clause.types, ...(clause.notInstead ?? [])] : [],
  ),
);
const unaskedTypes = DocumentType.options.filter((type) => !askedTypes.has(type) && type !== 'test-report');

const dayNumber = (text: string): number => Date.parse(text) / 86_400_000;
const dayText = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
const day = fc.integer({ min: dayNumber('2020-02-15'), max: dayNumber('2023-10-01') }).map(dayText);
const nearDay = fc.oneof(
  fc.integer({ min: dayNumber('2020-03-25'), max: dayNumber('2020-05-05') }).map(dayText),
  day,
);

const allDocuments = [...(kits.documents as Plain[]), ...(respirators.documents as Plain[])];

// What may go wrong with a document, or be left out of it.
const change = fc.constantFrom<Plain>(
  {},
  {},
  { title: 'Certificate of Compliance' },
  { holder: 'Trading House' },
  { notifiedBody: '1282' },
  { validUntil: '2019-01-01' },
  { issued: '2022-01-01' },
  { number: '1' },
  { model: 'X' },
  { law: '89/686' },
  { outcome: 'fail' },
  { status: 'unconfirmed' },
  { documentType: 'certificate-of-compliance' },
  { documentType: undefined },
);
const document = fc
  .tuple(fc.constantFrom(...allDocuments), change)
  .map(([base, changed]): Plain => ({ ...base, ...changed }));

/** Dossiers that are mostly in order, so that all three verdicts come up. */
const dossier: fc.Arbitrary<Plain> = fc
  .record({
    base: fc.constantFrom(kits, respirators),
    extra: fc.array(document, { maxLength: 2 }),
    changes: fc.array(change, { minLength: 6, maxLength: 6 }),
    isChanged: fc.boolean(),
    to: fc.constantFrom('IT', 'NL', 'ES', 'SK', 'GB', 'TR', 'US', 'CA', 'VN'),
    product: fc.option(fc.constantFrom(...RuleClass.options), { nil: undefined, freq: 3 }),
    basis: fc.constantFrom('chinese-standard', 'foreign-standard', undefined),
    absent: fc.subarray(['type-examination', 'device-registration']),
  })
  .map(({ base, extra, changes, isChanged, product, ...rest }) => ({
    ...base,
    ...rest,
    ...(product === undefined ? {} : { product }),
    documents: [
      ...(base.documents as Plain[]).map((each, index) =>
        isChanged ? { ...each, ...changes[index] } : each,
      ),
      ...extra,
    ],
  }));

const verdictsOf = (about: Plain, on: string, registers = goodRegisters) => {
  const { export: exportEnd, import: importEnd, verdict } = evaluateOn(about, on, registers);
  return { export: exportEnd.verdict, import: importEnd.verdict, verdict };
};

test('the dossiers of these laws come to every verdict', () => {
  const seen = fc.sample(fc.tuple(dossier, nearDay), 300).map(([about, on]) => verdictsOf(about, on));
  expect(new Set(seen.map(({ import: importEnd }) => importEnd))).toEqual(
    new Set(['release', 'hold', 'refuse']),
  );
  expect(new Set(seen.map(({ export: exportEnd }) => exportEnd))).toEqual(
    new Set(['release', 'hold', 'refuse']),
  );
  expect(seen.some(({ verdict }) => verdict === 'release')).toBe(true);
});

test('adding an unrelated document never turns hold into refuse, nor changes any verdict', () => {
  const unrelated = fc.record(
    {
      title: fc.constantFrom('Packing list', 'Certificate of Compliance', 'Invoice', 'CE'),
      documentType: fc.constantFrom(...unaskedTypes),
      issued: day,
      validUntil: day,
      holder: fc.constantFrom('Trading House', 'Acme Bio'),
      notifiedBody: fc.constantFrom('1282', '2163'),
      law: fc.constantFrom('89/686', '(EU) 2016/425'),
    },
    { requiredKeys: ['title', 'documentType'] },
  );
  fc.assert(
    fc.property(dossier, nearDay, unrelated, (about, on, added) => {
      const after = { ...about, documents: [...(about.documents as Plain[]), added] };
      expect(verdictsOf(after, on)).toEqual(verdictsOf(about, on));
    }),
    { numRuns: lawRuns },
  );
});

test('a document for other goods, however bad, never turns hold into refuse', () => {
  fc.assert(
    fc.property(dossier, nearDay, document, fc.boolean(), (about, on, offered, isLot) => {
      const goods = isLot ? { lots: [{ batch: 'A' }] } : {};
      const other = isLot ? { lot: 'B' } : { product: 'disinfectant' };
      fc.pre(about.product !== 'disinfectant');
      const before = verdictsOf({ ...about, ...goods }, on);
      const after = verdictsOf(
        { ...about, ...goods, documents: [...(about.documents as Plain[]), { ...offered, ...other }] },
        on,
      );
      for (const end of ['export', 'import'] as const)
        if (before[end] === 'hold') expect(after[end]).not.toBe('refuse');
    }),
    { numRuns: lawRuns },
  );
});

test('removing a document that did not fail never turns hold or refuse into release', () => {
  fc.assert(
    fc.property(dossier, nearDay, fc.nat(), (about, on, pick) => {
      const documents = about.documents as Plain[];
      const before = verdictsOf(about, on);
      fc.pre(documents[pick % documents.length]?.outcome !== 'fail');
      const left = documents.filter((_, index) => index !== pick % documents.length);
      const after = verdictsOf({ ...about, documents: left }, on);
      for (const end of ['export', 'import', 'verdict'] as const)
        if (before[end] !== 'release') expect(after[end]).not.toBe('release');
    }),
    { numRuns: lawRuns },
  );
});

test('a document about these goods that failed refuses them where they enter, whatever way is taken', () => {
  fc.assert(
    fc.property(
      dossier,
      nearDay,
      fc.constantFrom('test-report', 'authority-decision', 'export-inspection'),
      (about, on, documentType) => {
        const failed = { title: 'Report', documentType, outcome: 'fail', issued: on };
        const after = { ...about, documents: [...(about.documents as Plain[]), failed] };
        expect(verdictsOf(after, on).import).toBe('refuse');
      },
    ),
    { numRuns: lawRuns },
  );
});

test('a rule long unseen never releases, and looking it up is what mends that', () => {
  const open = packs.flatMap((pack) =>
    pack.rules.filter((rule) => rule.role === 'import' && !isClosed(rule, pack)),
  );
  fc.assert(
    fc.property(
      dossier,
      fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2035-01-01') }).map(dayText),
      (about, on) => {
        const { import: importEnd } = evaluateOn(about, on);
        for (const { rule, verdict, carried, met } of importEnd.rules) {
          if (
            met.length > 0 &&
            carried.length === 0 &&
            open.includes(rule) &&
            verdict === 'release' &&
            rule.lastSeen !== undefined
          )
            expect(carriedFrom(rule.lastSeen) > on).toBe(true);
          if (carried.length > 0) expect(verdict).not.toBe('release');
        }
        const looked = { ...about, rulesChecked: importEnd.rules.map(({ rule }) => ({ rule: rule.id, on })) };
        expect(evaluateOn(looked, on).import.rules.flatMap(({ carried }) => carried)).toEqual([]);
      },
    ),
    { numRuns: lawRuns },
  );
});

test('unknown is never release: to know less never releases more', () => {
  const fields = [
    'claims',
    'facts',
    'basis',
    'ceMark',
    'notifiedBodyOnGoods',
    'model',
    'maker',
    'use',
  ] as const;
  fc.assert(
    fc.property(
      dossier,
      nearDay,
      fc.constantFrom(...fields),
      fc.boolean(),
      (about, on, field, isWithoutRegisters) => {
        const before = verdictsOf(about, on);
        const after = verdictsOf(
          { ...about, [field]: undefined },
          on,
          isWithoutRegisters ? new Map() : goodRegisters,
        );
        for (const end of ['export', 'import'] as const)
          if (before[end] === 'hold') expect(after[end]).not.toBe('release');
      },
    ),
    { numRuns: lawRuns },
  );
});

test('of goods of which nothing is known nothing is released that any rule asks of', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...RuleClass.options),
      fc.constantFrom('IT', 'NL', 'US', 'VN'),
      day,
      (product, to, on) => {
        const { export: exportEnd, import: importEnd } = evaluateOn({ product, from: 'CN', to }, on);
        const asks = exportEnd.rules.some(({ rule }) => rule.allOf.some(({ weighs }) => weighs !== 'tell'));
        if (asks) expect(exportEnd.verdict).toBe('hold');
        expect(importEnd.verdict).toBe('hold');
      },
    ),
    { numRuns: lawRuns },
  );
});

test('moving a date across no boundary changes nothing', () => {
  fc.assert(
    fc.property(dossier, nearDay, fc.integer({ min: 1, max: 25 }), (about, on, distance) => {
      const later = dayText(dayNumber(on) + distance);
      fc.pre(![...boundariesOf(about)].some((first) => first > on && first <= later));
      expect(verdictsOf(about, later)).toEqual(verdictsOf(about, on));
    }),
    { numRuns: lawRuns },
  );
});

/** Each first day on which something may be otherwise than the day before. */
function boundariesOf(about: Plain): Set<string> {
  const after = (last: string): string => dayText(dayNumber(last) + 1);
  const span = (
    when: Parameters<typeof spanOf>[0] | undefined,
    pick: (end: { from: Day; to: Day }) => string[],
  ) => (when === undefined ? [] : pick(spanOf(when)));
  const limits = (when: { from?: string | undefined; to?: string | undefined } | undefined): string[] => [
    ...(when?.from ? [when.from] : []),
    ...(when?.to ? [after(when.to)] : []),
  ];
  const ofRules = packs.flatMap((pack) => [
    carriedFrom(pack.asOf),
    '2022-01-01',
    ...(pack.appliesIn === 'everywhere' ? [] : pack.appliesIn).flatMap(({ from, to }) => [
      ...(from ? [from] : []),
      ...(to ? [after(to)] : []),
    ]),
    ...(pack.complete ?? []).map(({ from }) => from),
    ...pack.rules.flatMap((rule) => [
      ...span(rule.inForceFrom, ({ from, to }) => [from, to]),
      ...span(rule.inForceTo, ({ from, to }) => [after(from), after(to)]),
      ...limits(rule.when),
      ...[...rule.allOf, ...(rule.anyOf ?? []).flat(), ...(rule.refuseIf ?? []).flat()].flatMap((clause) => [
        ...limits(clause.when),
        ...(clause.ask === 'document' && clause.endOvertaken ? [clause.endOvertaken] : []),
      ]),
      ...(rule.onlyHoldsFrom ? [rule.onlyHoldsFrom] : []),
      ...(rule.lastSeen ? [carriedFrom(rule.lastSeen)] : []),
      ...(rule.signs ?? []).flatMap((sign) => (sign.sign === 'repealed-law' ? [sign.from] : [])),
    ]),
  ]);
  const ofRegisters = [...goodRegisters.values()]
    .flat()
    .flatMap(({ asOf, from, until }) => [
      ...[-registerDaysMax, registerDaysMax + 1].map((days) => dayText(dayNumber(asOf) + days)),
      asOf,
      ...(from ? [from] : []),
      ...(until ? [after(until)] : []),
    ]);
  const ofDocuments = (about.documents as { issued?: string; validUntil?: string }[]).flatMap(
    ({ issued, validUntil }) => [...(issued ? [issued] : []), ...(validUntil ? [after(validUntil)] : [])],
  );
  const contract = about.contractDate as string | undefined;
  return new Set([
    ...ofRules,
    ...ofRegisters,
    ...ofDocuments,
    ...(contract ? [contract, after(contract)] : []),
  ]);
}
