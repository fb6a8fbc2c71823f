import { Dossier, evaluateConformity, questionOf } from '../../src/conformity/index.js';
import { shippedRulePacks } from '../../src/conformity/io/rule-packs.js';
import { readRegisters } from '../../src/conformity/read-register.js';
import type { Registers } from '../../src/conformity/register.js';
import type { Day } from '../../src/lib/days/index.js';

type Plain = Readonly<Record<string, unknown>>;

/** Registers of April 2020 in which everything the two good dossiers name is found. */
export function registersOf(...rows: readonly string[]): Registers {
  const text = ['register,asOf,number,name,law,model,productClass,from,until', ...rows].join('\n');
  const { registers, problems } = readRegisters({ name: 'registers.csv', text });
  if (problems.length > 0) throw new Error(problems.map(({ says }) => says.key).join());
  return registers;
}

export const goodRegisters = registersOf(
  'nmpa-devices,2020-04-20,20203400001,Acme Bio,,,covid_test_kit,2020-01-10,2025-01-09',
  'notified-bodies,2020-04-20,2163,Good Body,(EU) 2016/425,,,2018-04-21,2030-01-01',
  'notified-bodies,2020-04-20,1282,Ente,2014/33,,,2016-01-01,2030-01-01',
  'cccmhpie-medical,2020-04-27,,Acme Bio,,,covid_test_kit,2020-04-26,2021-04-25',
);

/** Professional test kits with every document that was asked for from 1 April 2020 on, at both ends. */
export const kits: Plain = {
  product: 'covid_test_kit',
  model: 'RT-1',
  maker: 'Acme Bio Co., Ltd',
  from: 'CN',
  to: 'IT',
  use: 'medical',
  basis: 'chinese-standard',
  ceMark: true,
  notifiedBodyOnGoods: 'none',
  contractDate: '2020-03-20',
  claims: ['meets-destination-standards'],
  facts: { 'self-test': false, 'research-use-only': false },
  documents: [
    { title: 'Declaration, annex 1', documentType: 'export-declaration', law: 'CN 5/2020' },
    { title: 'Declaration, annex 2', documentType: 'export-declaration', law: 'CN 12/2020' },
    {
      title: 'Medical device registration',
      documentType: 'device-registration',
      number: '20203400001',
      holder: 'Acme Bio',
      model: 'RT-1',
    },
    {
      title: 'EC declaration of conformity',
      documentType: 'declaration-of-conformity',
      law: '98/79/EC',
      holder: 'Acme Bio',
    },
    { title: 'Mandate', documentType: 'representative-mandate' },
    { title: 'Performance study', documentType: 'performance-evaluation' },
  ],
};

/** FFP2 with every document the Union asked for; what China asked on export is not among them. */
export const respirators: Plain = {
  product: 'ffp_respirator',
  model: 'M-2',
  maker: 'Maske GmbH',
  from: 'CN',
  to: 'IT',
  use: 'medical',
  ceMark: true,
  notifiedBodyOnGoods: '2163',
  documents: [
    {
      title: 'EU declaration of conformity',
      documentType: 'declaration-of-conformity',
      law: '(EU) 2016/425',
      holder: 'Maske',
    },
    {
      title: 'EU type-examination certificate',
      documentType: 'type-examination',
      law: '(EU) 2016/425',
      notifiedBody: '2163',
      holder: 'Maske',
      model: 'M-2',
      issued: '2019-06-01',
      validUntil: '2024-05-31',
    },
    {
      title: 'Module D approval',
      documentType: 'production-control',
      law: '(EU) 2016/425',
      notifiedBody: '2163',
    },
    { title: 'Report', documentType: 'test-report', standard: 'EN 149:2001+A1:2009', outcome: 'pass' },
    { title: 'Label', documentType: 'importer-details' },
    { title: 'Leaflet', documentType: 'user-instructions' },
  ],
};

/** A dossier with some of its documents changed: fields to set by title. */
export const withDocument = (dossier: Plain, title: string, change: Plain): Plain => ({
  ...dossier,
  documents: (dossier.documents as Plain[]).map((each) =>
    each.title === title ? { ...each, ...change } : each,
  ),
});

export const withoutDocument = (dossier: Plain, title: string): Plain => ({
  ...dossier,
  documents: (dossier.documents as Plain[]).filter((each) => each.title !== title),
});

export function evaluateOn(dossier: Plain, on: string | undefined, registers: Registers = goodRegisters) {
  const packs = shippedRulePacks();
  return evaluateConformity(questionOf(Dossier.parse(dossier), on as Day | undefined, packs), {
    packs,
    registers,
  });
}
