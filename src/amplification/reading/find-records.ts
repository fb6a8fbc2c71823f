import { findLayout, type Layout } from './layouts.js';

const mostDeep = 4;

/** A place in a document where there are objects, and the keys they have. */
export type Place = { readonly path: string; readonly keys: ReadonlySet<string>; readonly objects: number };

/** All places of some documents where records may be, the shallowest first. */
export function placesIn(documents: readonly unknown[]): Place[] {
  const places = new Map<string, { keys: Set<string>; objects: number }>();
  for (const document of documents) visit(document, '$', 0, places);
  return [...places].map(([path, place]) => ({ path, ...place }));
}

function visit(
  value: unknown,
  path: string,
  depth: number,
  places: Map<string, { keys: Set<string>; objects: number }>,
): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, `${path}[*]`, depth, places);
    return;
  }
  if (typeof value !== 'object' || value === null || depth > mostDeep) return;
  const place = places.get(path) ?? { keys: new Set<string>(), objects: 0 };
  places.set(path, place);
  place.objects++;
  for (const key of Object.keys(value)) place.keys.add(key);
  const entries = Object.entries(value);
  // Many objects under keys that are ids are a list by another name.
  const isMap = entries.length > 20 && entries.every(([key, one]) => isObject(one) && /\d/.test(key));
  for (const [key, one] of entries)
    if (isMap) visit(one, `${path}.*`, depth + 1, places);
    else if (typeof one === 'object') visit(one, `${path}.${quotedKey(key)}`, depth + 1, places);
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const quotedKey = (key: string): string => (/^\w+$/.test(key) ? key : `"${key}"`);

/** The layout of posts that stand deeper in a document than at its top, moved to where they are. */
export function findDeeper(places: readonly Place[]): Layout | undefined {
  const byDepth = [...places].sort((a, b) => depthOf(a.path) - depthOf(b.path));
  for (const { path, keys } of byDepth) {
    const layout = path === '$' ? undefined : findLayout([...keys], true);
    // One that says itself where its records are is one of whole documents.
    if (layout && (layout.records === undefined || layout.records.path === '$'))
      return { ...layout, name: `${layout.name}, in ${path}`, records: { ...layout.records, path } };
  }
  return undefined;
}

const depthOf = (path: string): number => path.split(/[.*]/).length;

const fewestInAPage = 5;

/** The longest list of objects a document of no known layout has: those are most likely its posts. */
export function likeliestRecords(places: readonly Place[], documents: number): string | undefined {
  // A list in each of many records, such as their links, is a part of them.
  const areObjects = places.some(({ path }) => path === '$');
  const lists = places.filter(
    ({ path, objects }) =>
      path.split('*').length === 2 &&
      (documents === 1 || !areObjects || objects >= fewestInAPage * documents),
  );
  const [most] = lists.sort((a, b) => b.objects - a.objects || a.path.length - b.path.length);
  return most?.path;
}
