import { type Case, type EntryOf, type Kind, kindNames, kinds } from '../../src/case/index.js';

type Plain = Readonly<Record<string, unknown>>;

/** A case from plain objects, each held to its schema, with two states, two outlets and a mask to send. */
export function smallCase(entries: Partial<Record<Kind, readonly Plain[]>>): Case {
  const all = { ...base, ...entries };
  return {
    header: kindsHeader,
    entries: Object.fromEntries(
      kindNames.map((kind) => [kind, parseAll(kind, all[kind] ?? [])]),
    ) as unknown as Case['entries'],
    formats: {},
  };
}

const kindsHeader = { id: 'small', title: 'A small case' } as Case['header'];

const parseAll = <K extends Kind>(kind: K, entries: readonly Plain[]): EntryOf<K>[] =>
  entries.map((entry) => kinds[kind].schema.parse(entry) as EntryOf<K>);

const base: Partial<Record<Kind, readonly Plain[]>> = {
  party: [
    { id: 'gov-a', name: 'State A', kind: 'government', country: 'AAA' },
    { id: 'gov-b', name: 'State B', kind: 'government', country: 'BBB' },
    { id: 'minister-a', name: 'Minister A', kind: 'official', speaksFor: 'gov-a' },
    { id: 'minister-b', name: 'Minister B', kind: 'official', speaksFor: 'gov-b' },
    { id: 'outlet-c', name: 'Outlet C', kind: 'media', country: 'CCC' },
    { id: 'outlet-d', name: 'Outlet D', kind: 'media', country: 'DDD' },
  ],
  product: [
    { id: 'mask', name: 'Mask', class: 'mask', packs: { box: 50 } },
    { id: 'ventilator', name: 'Ventilator', class: 'ventilator' },
    { id: 'bundle', name: 'Devices', class: 'bundle', components: ['ventilator'] },
    { id: 'kit', name: 'Kit', class: 'test-kit' },
  ],
  source: ['gov-a', 'gov-b', 'outlet-c', 'outlet-d'].map((publisher) => ({
    id: `by-${publisher}`,
    title: `By ${publisher}`,
    publisher,
    kind: 'article',
    published: '2020-04-02',
  })),
  consignment: [
    { id: 'masks', name: 'Masks', product: 'mask', from: 'gov-a', to: 'gov-b' },
    { id: 'devices', name: 'Devices', product: 'bundle', from: 'gov-a', to: 'gov-b' },
    { id: 'kits', name: 'Kits', product: 'kit', from: 'gov-a', to: 'gov-b' },
  ],
};
