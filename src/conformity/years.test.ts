import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  hasCustomsReference,
  hasRulesOfToday,
  readCustomsReference,
  readReferenceDossiers,
} from '../../test/support/conformity-reference.js';
import { evaluateOn, registersOf } from '../../test/support/dossiers.js';
import { RuleClass } from '../case/index.js';
import type { Day } from '../lib/days/index.js';
import { writeChecklist } from './checklist.js';
import { formatEvaluation } from './format-answer.js';
import { shippedCustoms, shippedRulePacks } from './io/rule-packs.js';
import { presentEvaluation } from './present-evaluation.js';
import { readRegisters } from './read-register.js';
import type { Registers } from './register.js';

type Plain = Readonly<Record<string, unknown>>;

// What is expected stands first: read from the text of the rules before ours was asked.

const document = (documentType: string, more: Plain = {}): Plain => ({
  title: documentType,
  documentType,
  ...more,
});

const bodies = (asOf: string) =>
  registersOf(
    `notified-bodies,${asOf},2797,Body,(EU) 2017/745,,,2020-01-01,`,
    `notified-bodies,${asOf},2797,Body,(EU) 2017/746,,,2020-01-01,`,
    `notified-bodies,${asOf},2797,Body,(EU) 2016/425,,,2018-04-21,`,
    `fda-eua,${asOf},,Maker,,M-1,,2020-01-01,`,
    `artg,${asOf},,Maker,,M-1,,2020-01-01,`,
    `ua-recipients,${asOf},,Hospital,,,,2020-01-01,`,
    `ctda-approved,${asOf},,Maker,,M-1,,2020-01-01,`,
  );

const goods = (product: string, to: string, more: Plain = {}): Plain => ({
  product,
  model: 'M-1',
  maker: 'Maker Co',
  from: 'CN',
  to,
  ...more,
});

const own = { maker: 'Maker Co', model: 'M-1' };
const importEnd = (about: Plain, on: string, registers: Registers = bodies(on)) =>
  evaluateOn(about, on, registers).import;
const looked = (about: Plain, on: string): Plain => ({
  ...about,
  rulesChecked: importEnd(about, on).rules.map(({ rule }) => ({ rule: rule.id, on })),
});

const legacyKit = goods('covid_test_kit', 'IT', {
  ceMark: true,
  notifiedBodyOnGoods: 'none',
  riskClass: 'B',
  facts: { 'self-test': false, 'research-use-only': false, 'already-on-market': true },
  claims: ['no-significant-change'],
  documents: [
    document('declaration-of-conformity', { law: '98/79/EC', maker: 'Maker Co', issued: '2021-12-01' }),
    document('representative-mandate'),
    document('performance-evaluation'),
    document('quality-system', { law: '(EU) 2017/746', issued: '2025-05-01' }),
    document('device-database-entry'),
  ],
});
const withDocument = (about: Plain, type: string, change: Plain | undefined): Plain => ({
  ...about,
  documents: (about.documents as Plain[]).flatMap((each) =>
    each.documentType !== type ? [each] : change === undefined ? [] : [{ ...each, ...change }],
  ),
});

describe('a kit its maker declared under 98/79/EC in December 2021', () => {
  test.each([
    ['2022-05-25', 'EU-IVDD-98-79'],
    ['2022-05-26', 'EU-IVDR-LEGACY-SELFDECLARED'],
    ['2023-06-01', 'EU-IVDR-LEGACY-SELFDECLARED'],
    ['2024-06-01', 'EU-IVDR-LEGACY-SELFDECLARED'],
    ['2025-06-01', 'EU-IVDR-LEGACY-SELFDECLARED'],
    ['2026-11-29', 'EU-IVDR-LEGACY-SELFDECLARED'],
    ['2027-05-26', 'EU-IVDR-LEGACY-SELFDECLARED'],
  ])('of class B may enter on %s, by %s', (on, id) => {
    const answer = importEnd(legacyKit, on);
    expect(answer.rules[0]?.rule.id).toBe(id);
    expect(importEnd(looked(legacyKit, on), on).verdict).toBe('release');
  });

  test('needs a body’s application from 27 May 2027, and is over after 2029', () => {
    expect(importEnd(looked(legacyKit, '2027-05-27'), '2027-05-27').verdict).toBe('hold');
    expect(importEnd(legacyKit, '2030-01-01').rules[0]?.rule.id).toBe('EU-IVDR-CLASS-BC-2025');
    expect(importEnd(legacyKit, '2030-01-01').verdict).toBe('refuse');
  });

  test.each([
    [
      'declared one day late',
      withDocument(legacyKit, 'declaration-of-conformity', { issued: '2022-05-26' }),
      'refuse',
    ],
    [
      'with a declaration without a day',
      withDocument(legacyKit, 'declaration-of-conformity', { issued: undefined }),
      'hold',
    ],
    ['without a quality system', withDocument(legacyKit, 'quality-system', undefined), 'hold'],
    ['whose class is not told', { ...legacyKit, riskClass: undefined }, 'hold'],
    ['of class C without an application', { ...legacyKit, riskClass: 'C' }, 'hold'],
    [
      'for self-testing',
      { ...legacyKit, facts: { ...(legacyKit.facts as Plain), 'self-test': true } },
      'refuse',
    ],
    ['that changed since', { ...legacyKit, claims: [] }, 'hold'],
  ])('%s does not pass in November 2026', (_, about, verdict) => {
    expect(importEnd(looked(about, '2026-11-29'), '2026-11-29').verdict).toBe(verdict);
  });
});

const ventilator = goods('ventilator', 'IT', {
  riskClass: 'IIb',
  ceMark: true,
  notifiedBodyOnGoods: '2797',
  facts: { 'already-on-market': true },
  claims: ['no-significant-change'],
  documents: [
    document('notified-body-certificate', {
      ...own,
      law: '93/42/EEC',
      notifiedBody: '2797',
      issued: '2019-06-01',
      validUntil: '2024-05-26',
    }),
    document('quality-system', { law: '(EU) 2017/745', issued: '2024-05-01' }),
    document('assessment-application', { issued: '2024-05-10' }),
    document('agreement-with-body', { issued: '2024-09-01' }),
    document('device-database-entry'),
  ],
});

describe('a ventilator certified under 93/42/EEC whose certificate ended in May 2024', () => {
  test.each(['2025-01-15', '2026-11-29', '2028-12-31'])(
    'may enter on %s once the conditions are shown',
    (on) => {
      expect(importEnd(looked(ventilator, on), on).verdict).toBe('release');
    },
  );

  test.each([
    ['without an application', withDocument(ventilator, 'assessment-application', undefined), 'hold'],
    [
      'with one known not to exist',
      {
        ...withDocument(ventilator, 'assessment-application', undefined),
        absent: ['assessment-application'],
      },
      'refuse',
    ],
    [
      'with a letter of 2025 that does not say when it was lodged',
      withDocument(ventilator, 'assessment-application', { issued: '2025-02-01' }),
      'hold',
    ],
    [
      'with a letter of 2025 about May 2024',
      withDocument(ventilator, 'assessment-application', { issued: '2025-02-01', doneOn: '2024-05-10' }),
      'release',
    ],
    [
      'lodged in June 2024',
      withDocument(ventilator, 'assessment-application', { issued: '2025-02-01', doneOn: '2024-06-10' }),
      'refuse',
    ],
    [
      'certified after 25 May 2021',
      withDocument(ventilator, 'notified-body-certificate', { issued: '2021-06-01' }),
      'refuse',
    ],
    [
      'whose certificate ended before the law that lengthened it',
      withDocument(ventilator, 'notified-body-certificate', { validUntil: '2022-01-01' }),
      'hold',
    ],
  ])('%s: %s', (_, about, verdict) => {
    expect(importEnd(looked(about, '2026-11-29'), '2026-11-29').verdict).toBe(verdict);
  });

  test('is refused from 2029, when the way is closed', () => {
    expect(importEnd(ventilator, '2029-01-01').verdict).toBe('refuse');
  });
});

const mask = goods('surgical_mask', 'IT', {
  ceMark: true,
  notifiedBodyOnGoods: 'none',
  facts: { sterile: false, 'already-on-market': false },
  documents: [
    document('declaration-of-conformity', { law: '(EU) 2017/745', maker: 'Maker Co', issued: '2025-01-01' }),
    document('representative-mandate'),
    document('importer-details'),
    document('device-identifier'),
    document('test-report', { standard: 'EN 14683:2025', outcome: 'pass', issued: '2026-01-01' }),
    document('actor-registration'),
    document('device-database-entry'),
  ],
});

describe('a mask from China for Italy in November 2026', () => {
  const on = '2026-11-29';
  test.each([
    ['with every document', mask, 'release'],
    ['in no register', withDocument(mask, 'device-database-entry', undefined), 'hold'],
    [
      'known to be in no register',
      { ...withDocument(mask, 'device-database-entry', undefined), absent: ['device-database-entry'] },
      'refuse',
    ],
    ['without a report', withDocument(mask, 'test-report', undefined), 'hold'],
    [
      'tested to the edition of 2019 before the new one stood',
      withDocument(mask, 'test-report', { standard: 'EN 14683:2019+AC:2019', issued: '2025-03-01' }),
      'release',
    ],
    [
      'tested to it afterwards',
      withDocument(mask, 'test-report', { standard: 'EN 14683:2019+AC:2019', issued: '2026-03-01' }),
      'hold',
    ],
    [
      'declared under the old directive',
      withDocument(mask, 'declaration-of-conformity', { law: '93/42/EEC', issued: '2020-01-01' }),
      'refuse',
    ],
    ['with the number of a body on it', { ...mask, notifiedBodyOnGoods: '2797' }, 'refuse'],
    [
      'that failed a test',
      { ...mask, documents: [...(mask.documents as Plain[]), document('test-report', { outcome: 'fail' })] },
      'refuse',
    ],
  ])('%s: %s', (_, about, verdict) => {
    expect(importEnd(looked(about, on), on).verdict).toBe(verdict);
  });

  test('is held on the rule of 2023 until somebody looks it up, and the answer says so', () => {
    const answer = importEnd(mask, on);
    expect(answer.verdict).toBe('hold');
    expect(answer.rules.flatMap(({ carried }) => carried.map(({ key }) => key))).toEqual([
      'conformity.carried.seen',
    ]);
  });

  test('released names each clause and the documents it rests on, in three languages', () => {
    const evaluation = evaluateOn(looked(mask, on), on, bodies(on));
    for (const language of ['en', 'it', 'zh'] as const) {
      const published = presentEvaluation(evaluation, language);
      const rested = published.import.rules.flatMap(({ met }) => met);
      expect(rested.find(({ documents }) => documents.includes('test-report'))?.clause).toContain('EN 14683');
      expect(formatEvaluation(published, language)).toContain('✓');
    }
  });
});

describe('other goods and other countries', () => {
  const ppe = (to: string, more: Plain = {}): Plain =>
    goods('ffp_respirator', to, {
      ceMark: true,
      notifiedBodyOnGoods: '2797',
      documents: [
        document('declaration-of-conformity', { law: '(EU) 2016/425', maker: 'Maker Co' }),
        document('type-examination', { ...own, law: '(EU) 2016/425', notifiedBody: '2797' }),
        document('production-control', { law: '(EU) 2016/425', notifiedBody: '2797' }),
        document('test-report', { standard: 'EN 149:2001+A1:2009', outcome: 'pass' }),
        document('importer-details'),
        document('user-instructions'),
      ],
      ...more,
    });
  const uk = registersOf('uk-approved-bodies,2026-11-20,8001,Approved,2016/425,,,2021-01-01,');

  test.each([
    ['FFP2 with CE, Italy', ppe('IT'), 'release'],
    ['FFP2 with CE, Great Britain', ppe('GB'), 'release'],
    ['FFP2 with CE, Northern Ireland', ppe('XI'), 'release'],
    ['FFP2 with CE, the United States, for health workers', ppe('US', { use: 'medical' }), 'refuse'],
    ['FFP2 with CE, the United States, for others', ppe('US', { use: 'non-medical' }), 'hold'],
    ['FFP2 with UK(NI), Italy', ppe('IT', { ukniMark: true }), 'refuse'],
    ['FFP2 with UK(NI), Northern Ireland', ppe('XI', { ukniMark: true }), 'release'],
    ['FFP2 with UKCA alone, Northern Ireland', ppe('XI', { ceMark: false, ukcaMark: true }), 'refuse'],
    [
      'surgical mask, United States, registration only',
      goods('surgical_mask', 'US', { documents: [document('facility-registration')] }),
      'refuse',
    ],
    [
      'kit, United States, on the list of the day',
      goods('covid_test_kit', 'US', { documents: [document('emergency-listing', own)] }),
      'release',
    ],
    [
      'ventilator, United States, cleared',
      goods('ventilator', 'US', {
        documents: [document('premarket-clearance', own), document('facility-registration')],
      }),
      'release',
    ],
    [
      'mask, India, with its licence',
      goods('surgical_mask', 'IN', {
        documents: [document('import-licence', own), document('user-instructions')],
      }),
      'release',
    ],
    ['mask, India, without', goods('surgical_mask', 'IN'), 'hold'],
    [
      'kit, Brazil, registered',
      goods('covid_test_kit', 'BR', { documents: [document('device-registration', own)] }),
      'release',
    ],
    [
      'kit, Canada, licensed',
      goods('covid_test_kit', 'CA', { documents: [document('device-registration', own)] }),
      'release',
    ],
    ['mask, Australia, in the register', goods('surgical_mask', 'AU'), 'release'],
    [
      'mask, Japan, nobody in Japan',
      goods('surgical_mask', 'JP', { absent: ['device-registration', 'device-filing'] }),
      'refuse',
    ],
    [
      'mask, South Africa, licensed',
      goods('surgical_mask', 'ZA', { documents: [document('establishment-licence', own)] }),
      'release',
    ],
    [
      'mask given to Ukraine',
      goods('surgical_mask', 'UA', {
        recipient: 'Hospital',
        facts: { gift: true, 'recipient-asked': true },
        documents: [document('humanitarian-declaration'), document('user-instructions')],
      }),
      'release',
    ],
    [
      'mask given to Ukraine that nobody asked for',
      goods('surgical_mask', 'UA', {
        recipient: 'Hospital',
        facts: { gift: true, 'recipient-asked': false },
        documents: [document('humanitarian-declaration'), document('user-instructions')],
      }),
      'hold',
    ],
    [
      'mask sold to Ukraine',
      goods('surgical_mask', 'UA', { recipient: 'Hospital', facts: { gift: false } }),
      'hold',
    ],
    [
      'kit, Turkey',
      goods('covid_test_kit', 'TR', { documents: [document('import-certificate')] }),
      'release',
    ],
    ['gloves, Italy', goods('medical_glove', 'IT'), 'hold'],
    ['vaccine, Italy', goods('vaccine', 'IT'), 'hold'],
    ['oxygen, Kenya', goods('medical_oxygen', 'KE'), 'hold'],
    [
      'medicine given to Kenya, six months left',
      goods('medicine', 'KE', {
        facts: { gift: true, 'recipient-asked': true },
        lots: [{ batch: 'A', expires: '2027-05-01' }],
      }),
      'hold',
    ],
    ['mask, Vietnam', goods('surgical_mask', 'VN'), 'hold'],
  ])('%s, looked up: %s', (_, about, verdict) => {
    const on = '2026-11-29';
    expect(importEnd(looked(about, on), on).verdict).toBe(verdict);
  });

  test('a respirator with UKCA enters Great Britain by its approved body', () => {
    const on = '2026-11-29';
    const about = ppe('GB', {
      ceMark: false,
      ukcaMark: true,
      approvedBodyOnGoods: '8001',
      documents: [
        document('type-examination', { ...own, law: 'Regulation 2016/425 (GB)', notifiedBody: '8001' }),
        document('production-control', { law: 'Regulation 2016/425 (GB)', notifiedBody: '8001' }),
        document('importer-details'),
        document('user-instructions'),
      ],
      rulesChecked: [{ rule: 'GB-PPE-2024', on }],
    });
    expect(importEnd(about, on, uk).verdict).toBe('release');
    expect(importEnd(ppe('GB', { ceMark: false, ukcaMark: false }), on).verdict).toBe('refuse');
  });

  test('GB is read as Great Britain, and the answer says so', () => {
    expect(importEnd(ppe('GB'), '2026-11-29').remarks.map(({ key }) => key)).toContain(
      'conformity.remark.great-britain',
    );
    expect(importEnd(ppe('GB'), '2020-06-01').remarks).toEqual([]);
  });

  test('a decision of another country’s authority does not open the way into this one', () => {
    const on = '2026-11-29';
    const decided = (issuerCountry: string | undefined): Plain =>
      goods('ventilator', 'IT', {
        ceMark: false,
        documents: [document('authority-decision', { model: 'M-1', issuerCountry, outcome: 'pass' })],
      });
    expect(importEnd(decided('IT'), on).verdict).toBe('release');
    expect(importEnd(decided('DE'), on).verdict).toBe('refuse');
    expect(importEnd(decided(undefined), on).verdict).toBe('hold');
  });
});

describe('a decision of the authority', () => {
  const goggles = (title: string, more: Plain = {}): Plain =>
    goods('goggles', 'IT', {
      facts: { 'bought-by-authority': true, 'for-health-workers-only': true, 'outside-normal-trade': true },
      documents: [document('authority-decision', { title, maker: 'Maker Co', ...more })],
    });
  test.each([
    ['Assessment of the authority', {}, 'release'],
    ['Decision of the authority not to accept', {}, 'hold'],
    ['Decision of the authority not to accept', { outcome: 'fail' }, 'refuse'],
    ['Provvedimento di diniego', {}, 'hold'],
    ['不予批准决定', {}, 'hold'],
    ['Decision', { maker: 'Other Co' }, 'hold'],
    ['Decision', { status: 'unconfirmed' }, 'hold'],
  ])('%s %o: %s', (title, more, verdict) => {
    expect(importEnd(goggles(title, more), '2020-04-15').verdict).toBe(verdict);
  });
});

describe.skipIf(!hasRulesOfToday)('the reference dossiers', () => {
  const files = hasRulesOfToday ? readReferenceDossiers() : new Map<string, string>();
  const { registers } = readRegisters({ name: 'reg.csv', text: files.get('reg.csv') ?? '' });
  test.each([
    ['s01a-kn95-it-bare.yaml', ['release'], ['refuse']],
    ['t1b-ffp2-us-2022.yaml', ['hold'], ['hold', 'refuse']],
    ['t2-ivdd-kit-2022.yaml', ['hold', 'release'], ['hold']],
    ['t4-goggles-authority.yaml', ['hold'], ['hold', 'release']],
    ['t5b-point8-failed-test.yaml', ['release'], ['refuse']],
    ['kit-ivdr-class-b.yaml', ['hold', 'release'], ['hold', 'release']],
    ['vent-eu-legacy.yaml', ['hold', 'release'], ['hold', 'release']],
    ['mask-eu-not-in-eudamed.yaml', ['hold', 'release'], ['hold', 'refuse']],
  ])('%s leaves %j and enters %j', (name, leaves, enters) => {
    const answer = evaluateOn(parse(files.get(name) ?? '') as Plain, undefined, registers);
    expect(leaves).toContain(answer.export.verdict);
    expect(enters).toContain(answer.import.verdict);
  });
});

describe('customs on a checklist', () => {
  const list = (product: string, from: string, to: string, on: string) =>
    writeChecklist(
      { product: RuleClass.parse(product), from, to, on: on as Day },
      shippedRulePacks(),
      'it',
      shippedCustoms(),
    ).customs;

  test.each([
    ['covid_test_kit', '2020-04-01', ['3002.15', '3822.00']],
    ['covid_test_kit', '2026-11-29', ['3822.19', '3822.19']],
    ['medical_glove', '2026-11-29', ['4015.12', '3926.20']],
    ['ventilator', '2026-11-29', ['9019.20']],
    ['ventilator', '2028-01-01', [null]],
    ['vaccine', '2026-11-29', []],
  ])('%s on %s goes under %j', (product, on, codes) => {
    expect(list(product, 'CN', 'IT', on)?.codes.map(({ code }) => code)).toEqual(codes);
  });

  test('names relief by country and day, with its documents', () => {
    const ids = (to: string, on: string) => list('ventilator', 'CN', to, on)?.relief.map(({ id }) => id);
    expect(ids('IT', '2026-11-29')).toEqual(
      expect.arrayContaining(['RKC-J5', 'ISTANBUL-B9', 'EU-1186-61', 'EU-2026-1407']),
    );
    expect(ids('IT', '2023-06-01')).not.toContain('EU-2023-829');
    expect(ids('PL', '2023-06-01')).toContain('EU-2023-829');
    expect(ids('UA', '2026-11-29')).toContain('UA-953');
    expect(ids('US', '2026-11-29')).not.toContain('EU-1186-61');
    const kyoto = list('ventilator', 'CN', 'IT', '2026-11-29')?.relief.find(({ id }) => id === 'RKC-J5');
    expect(kyoto?.documents).toEqual([
      'dichiarazione semplificata o incompleta',
      'prova della qualità di mittente e destinatario',
    ]);
    expect(list('surgical_mask', 'CN', 'IT', '2026-11-29')?.relief.map(({ id }) => id)).not.toContain(
      'ISTANBUL-B9',
    );
  });

  test.each([
    ['2024-09-26', []],
    ['2025-06-01', [0.25, 0.25, null]],
    ['2026-11-29', [0.5, 0.5]],
  ])('masks of China pay on %s in the United States %j', (on, rates) => {
    expect(
      list('surgical_mask', 'CN', 'US', on)
        ?.duties.map(({ rate }) => rate)
        .toSorted((a, b) => (b ?? -1) - (a ?? -1)),
    ).toEqual(rates);
    expect(list('surgical_mask', 'TR', 'US', on)?.duties.filter(({ id }) => id === 'US-301-CN')).toEqual([]);
  });
});

describe.skipIf(!hasCustomsReference)('the customs reference', () => {
  test('is on file: codes with their status, and every relief regime', () => {
    const reference = hasCustomsReference ? readCustomsReference() : { hsCodes: [], relief: [] };
    const customs = shippedCustoms();
    for (const { what, hs2017, hs2022, status, productClasses } of reference.hsCodes) {
      if (productClasses.length === 0) continue;
      expect(customs.codes.find((code) => code.what.en === what)).toMatchObject({
        hs2017,
        hs2022,
        confirmation: status,
      });
    }
    expect(customs.relief.map(({ id, confirmation }) => [id, confirmation])).toEqual(
      reference.relief.map(({ id, status }) => [id, status]),
    );
  });
});
