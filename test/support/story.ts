import type { Case } from '../../src/case/index.js';
import { smallCase } from './small-case.js';

// Invented stories of 2024 to 2026 between real countries: who speaks, and what goes from whom to whom.

export type Said = Readonly<Record<string, unknown>>;

const states = [
  ['kaz', 'Kazakhstan', 'KAZ'],
  ['per', 'Perù', 'PER'],
  ['ken', 'KE', 'KEN'],
  ['srb', 'Serbia', 'SRB'],
  ['phl', 'Filippine', 'PHL'],
  ['lbn', 'Lebanon', 'LBN'],
  ['bra', 'Brasil', 'BRA'],
  ['kor', '韩国', 'KOR'],
  ['tur', 'Türkiye', 'TUR'],
  ['ind', 'India', 'IND'],
] as const;

const outlets = [
  ['wire', 'The Wire Agency', 'CHE'],
  ['andes', 'Andes Daily', 'PER'],
  ['nairobi', 'Nairobi Evening', 'KEN'],
  ['manila', 'Manila Ledger', 'PHL'],
  ['courier', 'Beirut Courier', 'LBN'],
  ['hour', 'Belgrade Hour', 'SRB'],
] as const;

const party = [
  ...states.map(([id, country]) => ({
    id,
    name: `Government of ${id.toUpperCase()}`,
    kind: 'government',
    country,
  })),
  ...states.map(([id]) => ({
    id: `${id}-health`,
    name: `Health ministry of ${id.toUpperCase()}`,
    kind: 'authority',
    speaksFor: id,
  })),
  ...outlets.map(([id, name, country]) => ({ id, name, kind: 'media', country })),
  { id: 'ind-state-news', name: 'State News of India', kind: 'media', country: 'IND', speaksFor: 'ind' },
  { id: 'who', name: 'The health organisation', kind: 'organisation' },
  { id: 'lab', name: 'Reference laboratory', kind: 'laboratory', country: 'CHE' },
  { id: 'senator', name: 'Senator Reyes', kind: 'official', country: 'PHL' },
];

const product = [
  { id: 'vaccine', name: 'Vaccine', class: 'medicine', unit: 'dose', packs: { vial: 10 } },
  { id: 'insulin', name: 'Insulin', class: 'medicine', unit: 'vial' },
  { id: 'kit', name: 'Antigen kit', class: 'test-kit', packs: { box: 25 } },
  { id: 'glove', name: 'Glove', class: 'glove', packs: { box: 100 } },
  { id: 'ventilator', name: 'Ventilator', class: 'ventilator' },
  { id: 'concentrator', name: 'Oxygen concentrator', class: 'oxygen-concentrator' },
  { id: 'hospital', name: 'Field hospital', class: 'other' },
  { id: 'ffp2', name: 'FFP2 respirator', class: 'respirator' },
  { id: 'surgical', name: 'Surgical mask', class: 'mask' },
];

/** `by: 'wire 2025-03-01'` is a source of that publisher published on that day. */
const sourceOf = ({ by }: Said) => {
  const [publisher = '', published = ''] = String(by).split(' ');
  return { id: `${publisher}-${published}`, publisher, published };
};

/** Consignments are `m` from the second to the third of `goods from to`, and whatever else is given. */
export function story(route: string, said: readonly Said[], more: readonly Said[] = []): Case {
  const [goods = '', from = '', to = ''] = route.split(' ');
  const m = { id: 'm', name: 'The goods', product: goods, from, to };
  const languages = new Map(said.map((one) => [sourceOf(one).id, one.language]));
  return smallCase({
    party,
    product,
    consignment: [m, ...more.map((one) => ({ ...m, ...one }))],
    source: [...new Map(said.map((one) => [sourceOf(one).id, sourceOf(one)])).values()].map((source) => ({
      ...source,
      title: `Report ${source.id}`,
      kind: 'article',
      language: languages.get(source.id) ?? 'en',
    })),
    statement: said.map(({ by: _, language: __, ...one }, index) => ({
      id: `s${index}`,
      text: `Statement ${index}.`,
      consignment: 'm',
      source: sourceOf(said[index] ?? {}).id,
      ...one,
    })),
  });
}
