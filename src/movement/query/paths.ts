import { type EpcisEvent, expand, isList, isObject, type Json, type JsonObject } from '../epcis/index.js';

/** Every value under a name of the standard, wherever in the event the standard puts it. */
export function valuesAt(body: JsonObject, path: string): Json[] {
  return path
    .split('.')
    .reduce<Json[]>(
      (at, name) =>
        at
          .flatMap((each) => (isList(each) ? [...each] : [each]))
          .flatMap((each) => (isObject(each) ? (each[name] ?? []) : [])) as Json[],
      [body],
    )
    .flatMap((each) => (isList(each) ? [...each] : [each]));
}

/** Its values at the top of an event, in its master data, or anywhere within. */
export function extensionValues(
  { body, namespaces }: EpcisEvent,
  names: readonly string[],
  where: 'top' | 'ilmd' | 'inner' | 'ilmd-inner' | 'error' | 'error-inner' | 'sensor' | 'sensor-inner',
): Json[] {
  const from = roots(body, where);
  const found = from.flatMap((root) => namedIn(root, names[0] ?? '', namespaces, where.endsWith('inner')));
  return names
    .slice(1)
    .reduce((at, name) => at.flatMap((each) => namedIn(each, name, namespaces, false)), found);
}

function roots(body: JsonObject, where: string): Json[] {
  if (where.startsWith('ilmd')) return valuesAt(body, 'ilmd');
  if (where.startsWith('error')) return valuesAt(body, 'errorDeclaration');
  if (where.startsWith('sensor')) return valuesAt(body, 'sensorElementList');
  return [body];
}

/** A field's address as queries write it: `{address}name`, `address#name`, or one behind the other. */
function writings(name: string, namespaces: EpcisEvent['namespaces']): string[] {
  const full = expand(name, namespaces);
  const [, address, local] = /^\{(.*)\}(.*)$/.exec(full) ?? [];
  return address === undefined ? [full] : [full, `${address}#${local}`, `${address}${local}`];
}

function namedIn(value: Json, wanted: string, namespaces: EpcisEvent['namespaces'], isDeep: boolean): Json[] {
  if (isList(value)) return value.flatMap((each) => namedIn(each, wanted, namespaces, isDeep));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, each]): Json[] => {
    if (each === undefined) return [];
    const isIt = name.includes(':') && (name === wanted || writings(name, namespaces).includes(wanted));
    const own = isIt ? (isList(each) ? [...each] : [each]) : [];
    return isDeep ? [...own, ...namedIn(each, wanted, namespaces, true)] : own;
  });
}
