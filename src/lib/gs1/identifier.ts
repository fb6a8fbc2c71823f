import { primaryKeys } from './application-identifiers.js';
import { checkElement, type Element } from './element.js';
import { allRead, type Read, read, wrong } from './fault.js';

/** What a thing is known by, however it was written: a key, and what narrows it down, in GS1's order. */
export type Identifier = { readonly key: Element; readonly qualifiers: readonly Element[] };

/** An identifier, and what else was said: an expiry, a weight. */
export type Described = Identifier & { readonly attributes: readonly Element[] };

/** Holds a key and its qualifiers against each other. A GTIN gets its 14 digits, and any key its check digit's proof. */
export function checkIdentifier(key: Element, qualifiers: readonly Element[]): Read<Identifier> {
  const orders = primaryKeys.get(key.ai);
  if (!orders) return wrong('no-key', `(${key.ai}) is not the key of anything`, key.ai, 'a key such as (01)');
  const found = qualifiers.map(({ ai }) => ai);
  if (!orders.some((order) => isPartOf(found, order)))
    return wrong(
      'qualifiers',
      `what narrows (${key.ai}) down is none of its own or stands in another order`,
      found.join(', '),
      orders
        .map((order) => order.join(', '))
        .filter((order) => order !== '')
        .join(' or ') || 'nothing',
    );
  const checked = allRead(
    [{ ...key, value: padded(key) }, ...qualifiers].map(({ ai, value }) => checkElement(ai, value)),
  );
  if (checked.fault) return checked;
  const [first = key, ...rest] = checked.value;
  return read({ key: first, qualifiers: rest });
}

// An older link may hold the GTIN as it is printed, with 8, 12 or 13 digits.
const padded = ({ ai, value }: Element): string =>
  ai === '01' && /^\d{8}(\d{4,5})?$/.test(value) ? value.padStart(14, '0') : value;

function isPartOf(found: readonly string[], order: readonly string[]): boolean {
  let at = 0;
  for (const each of order) if (each === found[at]) at++;
  return at === found.length;
}

/** Tells the key of an element string from what narrows it down and from what merely describes. */
export function describe(elements: readonly Element[]): Read<Described> {
  const key = elements.find(({ ai }) => primaryKeys.has(ai));
  if (!key)
    return wrong(
      'no-key',
      'nothing here is a key',
      elements.map(({ ai }) => ai).join(', '),
      'a key such as (01)',
    );
  const orders = primaryKeys.get(key.ai) ?? [];
  const has = (ai: string): boolean => elements.some((each) => each.ai === ai);
  const order = orders.find((each) => each.some(has)) ?? [];
  const qualifiers = order.flatMap((ai) => elements.filter((each) => each.ai === ai));
  const attributes = elements.filter((each) => each !== key && !qualifiers.includes(each));
  const identifier = checkIdentifier(key, qualifiers);
  return identifier.fault ? identifier : read({ ...identifier.value, attributes });
}
