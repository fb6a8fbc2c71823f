import type { AddedEntry } from '../../case/index.js';
import { placeInTable } from '../../words/index.js';
import type { EntryMaker, Hints, Made } from './entry-maker.js';
import type { RowDraft, Telling } from './row-draft.js';

/** What a row becomes: the keys of all entries it needs, its own among them. */
export type MadeRow = {
  readonly line: number;
  readonly keys: readonly string[];
  readonly isShipment: boolean;
};

type Table = {
  readonly sheet: string | undefined;
  /** Of the case. */
  readonly language: string | undefined;
};

/** Makes the entries of one shipment of a table. */
export function makeRow(
  draft: RowDraft,
  maker: EntryMaker,
  tableSource: () => Made,
  { sheet, language }: Table,
): MadeRow {
  const keys: string[] = [];
  const use = ({ key, id }: Made): string => {
    keys.push(key);
    return id;
  };
  const named = (kind: 'party' | 'product' | 'place', name: string | undefined, hints?: Hints) =>
    name === undefined ? undefined : use(maker.use(kind, name, hints));
  const ids = {
    product: named('product', draft.goods, { unit: unitOf(draft) }),
    from: named('party', draft.from),
    to: named('party', draft.to),
  };
  const place = named('place', draft.place);
  const speaker = named('party', draft.speaker, { likely: 'official' });
  const source = use(draft.source ? rowSource(draft.source, maker, use) : tableSource());
  const consignment =
    ids.from === undefined || ids.to === undefined
      ? undefined
      : use(shipment(draft, { ...ids, place }, maker));
  draft.tellings.forEach((telling, at) => {
    use(
      maker.add(`statement/${draft.line}/${draft.goods}/${at}`, 'statement', draft.text, {
        source,
        locator: locatorOf(draft, sheet, language),
        speaker,
        text: draft.text,
        consignment,
        ...ids,
        place: consignment === undefined ? place : undefined,
        ...factsOf(telling),
      }),
    );
  });
  return { line: draft.line, keys, isShipment: consignment !== undefined };
}

const unitOf = ({ tellings }: RowDraft): string | undefined =>
  tellings.find(({ amount }) => amount !== undefined)?.unit;

const factsOf = ({ stage, amount, unit, on, terms, called, value, currency }: Telling) => ({
  on,
  measure: amount === undefined ? undefined : 'goods',
  amount,
  unit: amount === undefined ? undefined : unit,
  terms,
  called,
  stage,
  value,
  currency,
});

/** Where it stands in the table. */
const locatorOf = (
  { line, readAt }: RowDraft,
  sheet: string | undefined,
  language: string | undefined,
): string =>
  [placeInTable(line, sheet, language), ...(readAt === undefined ? [] : [readAt])].join(', ').slice(0, 2000);

type Parts = {
  readonly product: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly place: string | undefined;
};

/** One to each row; rows with one reference, goods and parties tell of one. */
function shipment(draft: RowDraft, { place, ...ids }: Parts, maker: EntryMaker): Made {
  const { line, goods, from, to, reference, note, due, tellings } = draft;
  const first = tellings.find(({ amount }) => amount !== undefined);
  const counted = [first?.amount, first?.unit, goods].filter(Boolean).join(' ');
  const name = `${counted}, ${from} → ${to}${reference === undefined ? '' : ` (${reference})`}`;
  const own = reference === undefined ? `${line}` : `ref ${reference} ${ids.from} ${ids.to}`;
  return maker.add(`consignment/${own}/${goods}`, 'consignment', name, {
    name,
    ...ids,
    deliveredTo: place,
    due,
    note,
  });
}

function rowSource(
  { title, publisher, published, url }: NonNullable<RowDraft['source']>,
  maker: EntryMaker,
  use: (made: Made) => string,
): Made {
  const there = maker.sourceOf(url);
  if (there !== undefined) return { key: `source/${there}`, id: there };
  const by = use(maker.use('party', publisher, { likely: 'media' }));
  return maker.add(`source/${url ?? title}/${published}`, 'source', title, {
    title,
    publisher: by,
    kind: 'article',
    published,
    url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
  });
}

/** Entries that name others come after them. */
const order: readonly AddedEntry['kind'][] = [
  'party',
  'place',
  'product',
  'source',
  'consignment',
  'statement',
];
export const namedFirst = (entries: readonly AddedEntry[]): AddedEntry[] =>
  entries.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
