import { type AddedEntry, addedKey, type Case, checkAdded } from '../../case/index.js';
import { sha256 } from '../../lib/hash/index.js';
import { groupBy, sum } from '../../lib/lists/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { EntryMaker } from '../../reading/index.js';
import { appError } from '../../words/index.js';
import type { PackingAnswers } from './api.js';
import type { PackingRow } from './packing-row.js';
import { isAskedOf, keyOf } from './present-packing.js';
import { type GivenFile, readPackingList } from './read-packing-list.js';

export type PackingEntries = {
  readonly entries: readonly AddedEntry[];
  readonly source: string;
  readonly lots: number;
  /** Batches of the list that the shipment has a lot for already, which stay as they are. */
  readonly lotsKnown: readonly string[];
};

/**
 * What a packing list becomes in a case: a source, a lot for each row that names one, and of each product a statement of
 * how much was shipped. A row of which something is asked is left out until it is confirmed.
 */
export async function takePacking(
  given: GivenFile,
  caseData: Case,
  answers: PackingAnswers,
): Promise<PackingEntries> {
  const list = await readPackingList([given], answers);
  const isOpen = list.notes.some(({ code }) => code === 'date-two-ways' || code === 'decimal-two-ways');
  if (isOpen) throw appError('request-invalid', wording('packing.open'));
  const consignment = caseData.entries.consignment.find(({ id }) => id === answers.consignment);
  if (!consignment)
    throw appError(
      'request-invalid',
      wording('packing.no-consignment', { id: asIs(answers.consignment ?? '') }),
    );
  const { publisher, published, title } = answers.source ?? {};
  if (!publisher?.trim() || published === undefined)
    throw appError('request-invalid', wording('packing.no-source'));
  const confirmed = new Set(answers.confirmed);
  const isAsked = isAskedOf(list);
  const rows = list.rows.filter((row) => row.item !== '' && (!isAsked(row) || confirmed.has(keyOf(row))));
  const maker = new EntryMaker(caseData.entries, {}, undefined);
  const name = given.name.replaceAll(/[/\\:]/g, '-');
  const by = maker.use('party', publisher.trim());
  const source = maker.add('source/list', 'source', title?.trim() || name, {
    title: title?.trim() || name,
    publisher: by.id,
    kind: 'dataset',
    published,
    file: name,
    sha256: sha256(given.bytes),
  });
  const lotsKnown: string[] = [];
  const ofProduct = groupBy(rows, ({ item }) => maker.use('product', item, { unit: 'piece' }).id);
  for (const [product, some] of ofProduct) {
    const isIts = product === consignment.product || ofProduct.size === 1;
    const of = {
      product,
      consignment: isIts
        ? consignment.id
        : alongside(consignment, product, some[0]?.item ?? '', caseData, maker),
      source: source.id,
    };
    for (const row of some)
      if (isKnownLot(caseData, of, row.lot)) lotsKnown.push(row.lot ?? '');
      else addLot(row, of, maker);
    addStatement(some, of, maker);
  }
  const entries = [...maker.made.values()].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  refuseFaulty(caseData, entries);
  const lots = entries.filter(({ kind }) => kind === 'lot').length;
  if (lots === 0 && !entries.some(({ kind }) => kind === 'statement'))
    throw appError('request-invalid', wording('packing.nothing'));
  return { entries, source: source.id, lots, lotsKnown };
}

/**
 * A shipment is of one kind of goods, so that what is said of its amount can be held together: other goods of the list
 * are shipments of their own between the same two, or the one that the case has of them.
 */
function alongside(
  { name, from, to, dispatchedFrom, deliveredTo }: Case['entries']['consignment'][number],
  product: string,
  item: string,
  { entries }: Case,
  maker: EntryMaker,
): string {
  const there = entries.consignment.filter(
    (each) => each.product === product && each.from === from && each.to === to,
  );
  const [only] = there;
  if (only !== undefined && there.length === 1) return only.id;
  const fields = { name: `${name}: ${item}`, product, from, to, dispatchedFrom, deliveredTo };
  return maker.add(`consignment/${product}`, 'consignment', fields.name, fields).id;
}

const order: readonly AddedEntry['kind'][] = [
  'party',
  'product',
  'source',
  'consignment',
  'lot',
  'statement',
];

type Of = { readonly product: string; readonly consignment: string; readonly source: string };

/** Of a lot that is on record already a second one would be counted twice. */
const isKnownLot = ({ entries }: Case, { consignment, product }: Of, batch = ''): boolean =>
  entries.lot.some(
    (lot) =>
      lot.consignment === consignment &&
      lot.product === product &&
      lot.batch?.trim().toUpperCase() === batch.trim().toUpperCase(),
  );

function addLot(row: PackingRow, of: Of, maker: EntryMaker): void {
  if (row.lot === undefined) return;
  maker.add(`lot/${keyOf(row)}/${row.lot}`, 'lot', `lot ${row.lot}`, {
    ...of,
    batch: row.lot,
    amount: row.pieces,
    expires: row.expiry?.date,
    note: noteOf(row),
  });
}

/** What the case has no field for stays readable: the GTIN, the cartons, an expiry of which only the month was said. */
const noteOf = ({ gtin, cartonNumbers, expiry }: PackingRow): string | undefined =>
  [
    ...(gtin === undefined ? [] : [`(01)${gtin}`]),
    ...(cartonNumbers === undefined ? [] : [`C/No ${cartonNumbers}`]),
    ...(expiry?.precision === 'month' ? [`EXP ${expiry.date.slice(0, 7)}`] : []),
  ].join('; ') || undefined;

function addStatement(rows: readonly PackingRow[], of: Of, maker: EntryMaker): void {
  const counted = rows.flatMap(({ pieces }) => pieces ?? []);
  const [first] = rows;
  if (counted.length === 0 || first === undefined) return;
  const text = rows
    .map(({ item, lot = '', pieces = '' }) => [item, lot, pieces].filter((part) => part !== '').join(' · '))
    .join('; ');
  maker.add(`statement/${of.product}`, 'statement', first.item, {
    ...of,
    text: text.slice(0, 2000),
    stage: 'shipped',
    measure: 'goods',
    amount: sum(counted),
  });
}

function refuseFaulty(caseData: Case, entries: readonly AddedEntry[]): void {
  const faults = checkAdded(caseData, entries);
  const problems = entries.flatMap((entry) =>
    (faults.get(addedKey(entry)) ?? []).filter(({ severity }) => severity === 'error'),
  );
  if (problems.length > 0) throw appError('request-invalid', wording('error.form'), { problems });
}
