import { type Candidate, type Candidates, problemIn, type Refusal, refuse } from './candidate.js';
import type { EntryOf } from './kinds.js';
import { type Problem, showFound } from './problem.js';
import type { Product } from './product.js';
import { pieceNames, piecesPerUnit } from './quantity.js';

/** What an entry says that cannot be so, whatever else is in the case. */
export function checkMeaning(candidates: Candidates): { refusals: Refusal[]; warnings: Problem[] } {
  const products = byId(candidates.product);
  const consignments = byId(candidates.consignment);
  const lots = byId(candidates.lot);
  const sources = byId(candidates.source);
  const productOf = (entry: EntryOf<'statement'> | EntryOf<'lot'>): Product | undefined => {
    const lot = 'lot' in entry && entry.lot ? lots.get(entry.lot) : undefined;
    const consignment = entry.consignment ? consignments.get(entry.consignment) : undefined;
    return products.get(entry.product ?? lot?.product ?? consignment?.product ?? '');
  };
  const refusals = [...candidates.statement, ...candidates.lot].flatMap((each) => [
    ...('currency' in each.entry || 'value' in each.entry ? checkValue(each, each.entry) : []),
    ...checkUnit(each, each.entry, productOf),
  ]);
  const warnings = candidates.statement.flatMap((each) => checkSaid(each, sources.get(each.entry.source)));
  return { refusals, warnings };
}

const byId = <E extends { id: string }>(candidates: readonly { entry: E }[]): Map<string, E> =>
  new Map(candidates.map(({ entry }) => [entry.id, entry]));

function checkValue(
  candidate: Candidate,
  { value, currency, measure }: Partial<EntryOf<'statement'>>,
): Refusal[] {
  if (value !== undefined && currency === undefined) {
    const found = { found: showFound(value), expected: 'a currency such as EUR' };
    return [
      refuse(candidate, 'value-without-currency', 'value', 'a value needs the currency it is in', found),
    ];
  }
  // A price has its figure in `amount`.
  if (currency === undefined || value !== undefined || measure === 'price') return [];
  const found = { found: showFound(currency), expected: 'a value, or the measure price' };
  return [refuse(candidate, 'currency-without-value', 'currency', 'a currency needs a value', found)];
}

function checkUnit(
  candidate: Candidate,
  entry: EntryOf<'statement'> | EntryOf<'lot'>,
  productOf: (entry: EntryOf<'statement'> | EntryOf<'lot'>) => Product | undefined,
): Refusal[] {
  // Days and people have units too ("days since infection"), which no product knows.
  if (entry.unit === undefined || ('text' in entry && entry.measure !== 'goods')) return [];
  const product = productOf(entry);
  if (!product || piecesPerUnit(product, entry.unit) !== undefined) return [];
  const known = [
    ...pieceNames[product.class],
    ...Object.keys(product.packs ?? {}),
    'piece',
    'pair',
    'dozen',
    'gross',
  ];
  return [
    refuse(candidate, 'unit-unknown', 'unit', `${product.id} is not counted by that unit`, {
      found: showFound(entry.unit),
      expected: `one of ${known.join(', ')}; or add the pack to the product`,
    }),
  ];
}

function checkSaid(candidate: Candidate<'statement'>, source: EntryOf<'source'> | undefined): Problem[] {
  const { said } = candidate.entry;
  if (!source || said === undefined || said <= source.published) return [];
  const message = `said after its source ${source.id} was published`;
  const detail = { found: said, expected: `${source.published} or earlier` };
  return [problemIn(candidate, 'said-after-published', 'said', message, detail)];
}
