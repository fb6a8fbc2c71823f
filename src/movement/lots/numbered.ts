import { writeDigitalLink } from '../../lib/gs1/index.js';
import { type ProductOfCase, productOfTyped, typedLot, typedLotOf } from '../delivery/names.js';
import { gtinOf } from '../trace/index.js';

/** What goods are by a case: their GTIN, where they have one. */
export type GoodsOfCase = ProductOfCase & { readonly gtin?: string | undefined };

/** All that events and cases tell of lots of one number. */
export type Numbered = {
  readonly number: string;
  /** By a code, and of what the cases say the deliveries were in which it was scanned. */
  readonly scanned: readonly { readonly id: string; readonly goods: readonly GoodsOfCase[] }[];
  /** By hand: what the shipment was of, where the delivery names one; and the events that tell it. */
  readonly typed: readonly {
    readonly goods: GoodsOfCase | undefined;
    readonly hashes: ReadonlySet<string>;
  }[];
  /** What the cases have a lot of that number of. */
  readonly inCases: readonly GoodsOfCase[];
};

type Lot = { readonly gtin?: string | undefined; readonly products: readonly ProductOfCase[] };

/** What is told of a lot under another of its names. */
export type SameNumber = {
  readonly number: string;
  /** The events in which it was typed. */
  readonly hashes: ReadonlySet<string>;
  /** Of some of them nobody says what the goods were. */
  readonly isGuessed: boolean;
  /** Lots of the number that are not covered, and may be the same. */
  readonly others: readonly string[];
  /** Goods that are others for sure have the number too. */
  readonly isSplit: boolean;
  /** It was typed where nobody says what the goods were, and several goods have the number. */
  readonly isUnclear: boolean;
};

/** The lots that are called by the number: each once, whether it was scanned or typed. */
export function lotsNumbered(numbered: Numbered): string[] {
  const { number, scanned, typed } = numbered;
  const ids = scanned.map(({ id }) => id);
  if (typed.length === 0) return ids;
  if (!isSplit(numbered)) {
    const [gtin] = lotsOf(numbered).flatMap((lot) => lot.gtin ?? []);
    return ids.length > 0 ? ids : [gtin === undefined ? typedLot(number) : codeOf(gtin, number)];
  }
  const others = typed.map(({ goods }) => (goods === undefined ? typedLot(number) : idOf(goods, numbered)));
  return [...new Set([...ids, ...others])];
}

/** What was typed with the number of a lot and is taken for it, since no other goods have the number or it was said. */
export function sameNumber(id: string, numbered: Numbered): SameNumber {
  const { number, scanned, typed } = numbered;
  const [gtin, product] = [gtinOf(id), productOfTyped(id)];
  // By the number alone it is all that was typed, whatever it is of.
  const isPlain = gtin === undefined && product === undefined;
  const isWhole = isPlain || !isSplit(numbered);
  const own = typed.filter(({ goods }) => isWhole || (goods !== undefined && idOf(goods, numbered) === id));
  const others = [...scanned.map((each) => each.id), ...lotsNumbered(numbered)];
  return {
    number,
    hashes: new Set(own.flatMap(({ hashes }) => [...hashes])),
    isGuessed: !isPlain && own.some(({ goods }) => goods === undefined),
    others: isPlain ? [...new Set(others)].filter((each) => each !== typedLot(number)) : [],
    isSplit: isSplit(numbered),
    isUnclear: !isWhole && typed.some(({ goods }) => goods === undefined),
  };
}

/** By its code; where the goods have none, by the case that tells of them. */
function idOf(goods: GoodsOfCase, { number, scanned }: Numbered): string {
  const same = scanned.find(
    (each) => gtinOf(each.id) === goods.gtin || each.goods.some((one) => isSameProduct(one, goods)),
  );
  if (same !== undefined) return same.id;
  return goods.gtin === undefined ? typedLotOf(goods, number) : codeOf(goods.gtin, number);
}

const codeOf = (gtin: string, number: string): string =>
  writeDigitalLink({
    key: { ai: '01', value: gtin },
    qualifiers: [{ ai: '10', value: number }],
    attributes: [],
  });

/** Whether goods that are others for sure have a lot of that number: then what is which must be told. */
function isSplit(numbered: Numbered): boolean {
  const lots = lotsOf(numbered);
  return lots.some((one, at) => lots.slice(at + 1).some((other) => isOther(one, other)));
}

function lotsOf({ scanned, typed, inCases }: Numbered): Lot[] {
  return [
    ...scanned.map(({ id, goods }) => ({ gtin: gtinOf(id), products: goods })),
    ...[...typed.flatMap(({ goods }) => goods ?? []), ...inCases].map((goods) => ({
      gtin: goods.gtin ?? gtinScanned(goods, scanned),
      products: [goods],
    })),
  ];
}

/** Goods that a case has no code of, by the code that was scanned when they came. */
const gtinScanned = (goods: GoodsOfCase, scanned: Numbered['scanned']): string | undefined => {
  const found = scanned.find((each) => each.goods.some((one) => isSameProduct(one, goods)));
  return found && gtinOf(found.id);
};

/** Two codes are two goods, and so are two products of one case; those of two cases may be the same. */
function isOther(one: Lot, other: Lot): boolean {
  if (one.gtin !== undefined && other.gtin !== undefined) return one.gtin !== other.gtin;
  return one.products.some((a) =>
    other.products.some((b) => a.caseId === b.caseId && a.product !== b.product),
  );
}

const isSameProduct = (a: ProductOfCase, b: ProductOfCase): boolean =>
  a.caseId === b.caseId && a.product === b.product;
