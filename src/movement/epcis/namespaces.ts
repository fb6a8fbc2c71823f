import { isList, isObject, type Json, type JsonObject, type Namespaces } from './event.js';

/** What the standard's own context declares. */
export const standardNamespaces: Namespaces = {
  epcis: 'https://ref.gs1.org/epcis/',
  cbv: 'https://ref.gs1.org/cbv/',
  cbvmda: 'urn:epcglobal:cbv:mda:',
  gs1: 'https://gs1.org/voc/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcterms: 'http://purl.org/dc/terms/',
};

export const standardContext = 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld';

// Also from where it lay before 2.0 was published.
const isStandard = (address: string): boolean =>
  /^https?:\/\/(ref\.gs1\.org\/standards\/epcis|gs1\.github\.io\/EPCIS)\/.*epcis-context/i.test(address);

export type Context = { readonly namespaces: Namespaces; readonly contexts: readonly string[] };

/** What a `@context` declares, on top of what was declared before: an address, a group of prefixes, or a list of both. */
export function readContext(context: Json | undefined, before: Context = noContext): Context {
  let { namespaces, contexts } = before;
  for (const each of isList(context) ? context : [context]) {
    if (typeof each === 'string' && !isStandard(each)) contexts = [...contexts, each];
    if (isObject(each)) namespaces = { ...namespaces, ...prefixesOf(each) };
  }
  return { namespaces, contexts };
}

export const noContext: Context = { namespaces: standardNamespaces, contexts: [] };

function prefixesOf(group: JsonObject): Namespaces {
  const entries = Object.entries(group).flatMap(([prefix, value]) => {
    const address = isObject(value) ? value['@id'] : value;
    return typeof address === 'string' && !prefix.startsWith('@') ? [[prefix, address] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Those an event uses: what it must be kept with to mean the same elsewhere. */
export function usedBy(body: Json, namespaces: Namespaces, used: Record<string, string> = {}): Namespaces {
  if (isList(body)) for (const each of body) usedBy(each, namespaces, used);
  if (!isObject(body)) return used;
  for (const [name, value] of Object.entries(body)) {
    const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
    const address = Object.hasOwn(namespaces, prefix) ? namespaces[prefix] : undefined;
    if (address !== undefined) used[prefix] = address;
    // A value may be a name of its own: "type": "example:Moisture".
    const [, valuePrefix = ''] =
      typeof value === 'string' ? (/^([A-Za-z][\w-]*):[^/\s]/.exec(value) ?? []) : [];
    if (Object.hasOwn(namespaces, valuePrefix)) used[valuePrefix] = namespaces[valuePrefix] ?? '';
    if (value !== undefined) usedBy(value, namespaces, used);
  }
  return used;
}
