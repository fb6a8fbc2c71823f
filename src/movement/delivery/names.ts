import { labelText, writeDigitalLink } from '../../lib/gs1/index.js';
import { plainLot } from '../plain-lot.js';

// Drawn once, since the project has no domain that a name could stand on.
export const deliveryNamespace = 'urn:uuid:4376ae55-22df-419a-8573-ce2dfd40a8c9#';

/** A lot that no GS1 code names, by what stands on it: read back by `typedLotIn`. */
export const typedLot = (lot: string): string => nameIn('lot', plainLot(lot));

/** A lot that no GS1 code names, where lots of other goods of the case have its number too. */
export const typedLotOf = ({ caseId, product }: ProductOfCase, lot: string): string =>
  nameIn('lot-of', `${caseId}/${product}/${plainLot(lot)}`);

/** A place without a GLN, by the name people call it. */
export const typedPlace = (name: string): string => nameIn('place', name.trim().replaceAll(/\s+/gu, ' '));

/** Goods of a case that have no GTIN, where no lot of theirs is known. */
export const productOfCase = (caseId: string, product: string): string =>
  nameIn('product', `${caseId}/${product}`);

/** A carton that has no SSCC, by the number that was issued for it. */
export const unitNamed = (number: string): string => nameIn('unit', number);

export const placeWithGln = (gln: string): string => `https://id.gs1.org/414/${gln}`;

export type ProductOfCase = { readonly caseId: string; readonly product: string };

export const typedLotIn = (id: string): string | undefined => nameOf('lot', id) ?? partsOfLot(id)?.lot;

/** Of which goods of which case a typed lot is, where its name says it. */
export function productOfTyped(id: string): ProductOfCase | undefined {
  const found = partsOfLot(id);
  return found && { caseId: found.caseId, product: found.product };
}

function partsOfLot(id: string): (ProductOfCase & { readonly lot: string }) | undefined {
  const [, caseId, product, lot] = /^([^/]+)\/([^/]+)\/(.+)$/.exec(nameOf('lot-of', id) ?? '') ?? [];
  return caseId === undefined || product === undefined || lot === undefined
    ? undefined
    : { caseId, product, lot };
}

/**
 * A lot as it is told to whoever may have to type it: its code as on a label; a number that was typed as it was, with the
 * goods where several have it.
 */
export function lotCalled(id: string): string {
  const of = partsOfLot(id);
  return of === undefined ? (nameOf('lot', id) ?? labelText(id)) : `${of.lot} (${of.product})`;
}

/** What anybody can read: what was typed, where the name is ours; a code as on a label; any other as it is. */
export function nameText(id: string): string {
  if (!id.startsWith(deliveryNamespace)) return labelText(id);
  return typedPlaceIn(id) ?? nameOf('unit', id) ?? productIn(id)?.product ?? lotCalled(id);
}

/** A place by its name and its code; names that we made up tell nobody anything. */
export const placeText = (id: string, name: string | undefined): string =>
  name === undefined ? nameText(id) : id.startsWith('urn:uuid:') ? name : `${name} ${labelText(id)}`;

/** The number of a lot that is told with its goods. */
export const numberShown = (text: string): string | undefined => /^(.+) \([^()]+\)$/.exec(text.trim())?.[1];

/** What stands on the goods as their lot, whether a code or somebody at the door named it. */
export function lotTextOf(id: string): string | undefined {
  const [, text] = /\/01\/\d{14}\/10\/([^/]+)$/.exec(id) ?? [];
  return text === undefined ? typedLotIn(id) : decodeURIComponent(text);
}

/** A product of a case by its id in it. */
export function productIn(id: string): ProductOfCase | undefined {
  const [, caseId, product] = /^([^/]+)\/(.+)$/.exec(nameOf('product', id) ?? '') ?? [];
  return caseId === undefined || product === undefined ? undefined : { caseId, product };
}
export const typedPlaceIn = (id: string): string | undefined => nameOf('place', id);

const nameIn = (kind: string, name: string): string =>
  `${deliveryNamespace}${kind}/${encodeURIComponent(name.normalize('NFC'))}`;

function nameOf(kind: string, id: string): string | undefined {
  const start = `${deliveryNamespace}${kind}/`;
  if (!id.startsWith(start)) return undefined;
  try {
    return decodeURIComponent(id.slice(start.length));
  } catch {
    return undefined;
  }
}

/** What is known of goods by their label or by hand. */
export type GoodsKnown = {
  readonly gtin?: string | undefined;
  readonly lot?: string | undefined;
  readonly serial?: string | undefined;
  readonly sscc?: string | undefined;
  /** The name that events have for goods of a case that have no GTIN. */
  readonly product?: string | undefined;
  /** Of a carton whose sender has no GS1 company prefix. */
  readonly unit?: string | undefined;
};

/** The name that events know goods by; undefined where too little is known to name any. */
export function goodsNamed({
  gtin,
  lot,
  serial,
  sscc,
  product,
  unit,
}: GoodsKnown): { readonly id: string; readonly isThing: boolean } | undefined {
  const link = (ai: string, value: string, qualifiers: readonly (readonly [string, string | undefined])[]) =>
    writeDigitalLink({
      key: { ai, value },
      qualifiers: qualifiers.flatMap(([each, of]) => (of === undefined ? [] : [{ ai: each, value: of }])),
      attributes: [],
    });
  if (gtin !== undefined)
    return {
      id: link('01', gtin, [
        ['10', lot],
        ['21', serial],
      ]),
      isThing: serial !== undefined,
    };
  if (lot !== undefined) return { id: typedLot(lot), isThing: false };
  if (unit !== undefined) return { id: unitNamed(unit), isThing: true };
  if (sscc !== undefined) return { id: link('00', sscc, []), isThing: true };
  return product === undefined ? undefined : { id: product, isThing: false };
}
