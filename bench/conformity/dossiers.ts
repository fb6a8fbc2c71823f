import type { Registers } from '../../src/conformity/index.js';
import { Day } from '../../src/lib/days/index.js';

type Plain = Readonly<Record<string, unknown>>;

const products = [
  'covid_test_kit',
  'ffp_respirator',
  'kn95_respirator',
  'surgical_mask',
  'ventilator',
  'goggles',
];
const ways = [
  ['CN', 'IT'],
  ['CN', 'NL'],
  ['CN', 'ES'],
  ['CN', 'US'],
  ['TR', 'GB'],
  ['CN', 'CA'],
  ['CN', 'SK'],
] as const;
const laws = ['(EU) 2016/425', '93/42/EEC', '98/79/EC', 'CN 5/2020', 'CN 12/2020'];
const types = [
  'export-declaration',
  'device-registration',
  'export-inspection',
  'declaration-of-conformity',
  'type-examination',
  'production-control',
  'test-report',
  'importer-details',
  'user-instructions',
  'representative-mandate',
  'performance-evaluation',
  'certificate-of-compliance',
];
const makers = Array.from({ length: 50 }, (_, index) => `Maker ${index}`);

/** Consignments over two years with eight documents each, and registers of a thousand lines. Every one is different. */
export function writeDossiers(count: number): { dossiers: Plain[]; registers: Registers } {
  return {
    dossiers: Array.from({ length: count }, (_, index) => writeDossier(index)),
    registers: new Map(
      ['nmpa-devices', 'notified-bodies', 'cccmhpie-medical', 'fda-appendix-a'].map(writeRegister),
    ),
  };
}

// A step prime to every list length walks each list in an order of its own.
const pick = <T>(list: readonly T[], index: number, step: number): T => {
  const found = list[(index * step) % list.length];
  if (found === undefined) throw new RangeError('an empty list has nothing to pick');
  return found;
};

function writeDossier(index: number): Plain {
  const [from, to] = pick(ways, index, 1);
  const maker = pick(makers, index, 7);
  const on = dayAfter(index % 730);
  return {
    product: pick(products, index, 1),
    model: `M-${index % 200}`,
    maker,
    from,
    to,
    use: 'medical',
    ceMark: true,
    notifiedBodyOnGoods: index % 2 === 0 ? 'none' : '2163',
    declaredOn: on,
    placedOn: on,
    claims: ['meets-destination-standards'],
    facts: { 'self-test': false, sterile: false, 'research-use-only': false },
    documents: Array.from({ length: 8 }, (_, document) => ({
      title: `Document ${document}`,
      documentType: pick(types, index + document, 5),
      number: `N-${(index + document) % 1000}`,
      law: pick(laws, index + document, 3),
      standard: 'EN 149:2001+A1:2009',
      notifiedBody: '2163',
      holder: document % 5 === 0 ? pick(makers, index, 11) : maker,
      model: `M-${index % 200}`,
      issued: '2019-06-01',
      validUntil: '2022-06-01',
      outcome: 'pass',
    })),
  };
}

const writeRegister = (id: string) =>
  [
    id,
    Array.from({ length: 250 }, (_, line) => ({
      register: id,
      asOf: dayAfter(60),
      number: id === 'notified-bodies' ? String(2000 + line) : `N-${line}`,
      name: pick(makers, line, 1),
      law: pick(laws, line, 1),
      from: dayAfter(0),
      until: dayAfter(900),
    })),
  ] as const;

const dayAfter = (days: number): Day =>
  Day.parse(new Date(Date.UTC(2020, 1, 1) + days * 86_400_000).toISOString().slice(0, 10));
