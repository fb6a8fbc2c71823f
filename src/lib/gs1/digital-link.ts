import { formats, primaryKeys } from './application-identifiers.js';
import { checkElement, type Element } from './element.js';
import { allRead, type Read, read, wrong } from './fault.js';
import { checkIdentifier, type Described, type Identifier } from './identifier.js';

const expected = 'a link such as https://id.gs1.org/01/04006381333931/10/A1';

/**
 * Reads a GS1 Digital Link (URI Syntax 1.6) of whatever resolver, also behind a path of its own. Taken apart by hand:
 * a URL parser would resolve a lot called ".." away, and one for queries would read a plus as a space.
 */
export function parseDigitalLink(uri: string): Read<Described> {
  const link = splitLink(uri);
  if (link === undefined) return wrong('not-a-link', 'this is no link', uri, expected);
  const { segments, query } = link;
  const from = findKey(segments);
  if (from === undefined) return wrong('no-key', 'this link holds no GS1 key', uri, expected);
  const pairs = decodePairs(segments.slice(from));
  if (pairs.fault) return pairs;
  const [key = { ai: '', value: '' }, ...qualifiers] = pairs.value;
  const identifier = checkIdentifier(key, qualifiers);
  if (identifier.fault) return identifier;
  const attributes = parseQuery(query);
  return attributes.fault ? attributes : read({ ...identifier.value, attributes: attributes.value });
}

/** The parts of a link's path, still escaped, and its query. */
export function splitLink(uri: string): { segments: string[]; query: string } | undefined {
  const [, path, query = ''] =
    /^https?:\/\/[^/?#\s]+(\/[^?#\s]*)(?:\?([^#\s]*))?(?:#\S*)?$/i.exec(uri.trim()) ?? [];
  return path === undefined ? undefined : { segments: path.replace(/\/$/, '').split('/').slice(1), query };
}

// From the end, two by two: what comes before the key is the resolver's, and may have numbers in it too.
function findKey(segments: readonly string[]): number | undefined {
  for (let at = segments.length - 2; at >= 0 && formats.has(segments[at] ?? ''); at -= 2)
    if (primaryKeys.has(segments[at] ?? '')) return at;
  return undefined;
}

function decodePairs(segments: readonly string[]): Read<readonly Element[]> {
  const pairs: Read<Element>[] = [];
  for (let i = 0; i + 1 < segments.length; i += 2)
    pairs.push(decode(segments[i] ?? '', segments[i + 1] ?? ''));
  return allRead(pairs);
}

/** What a query says that is no Application Identifier (linkType, a shop's tracking) is not about the thing. */
function parseQuery(query: string): Read<readonly Element[]> {
  const pairs = query.split(/[&;]/).map((each) => /^(\d{2,4})=(.*)$/.exec(each));
  return allRead(
    pairs.flatMap((match) => {
      const [, ai = '', text = ''] = match ?? [];
      if (!formats.has(ai)) return [];
      const pair = decode(ai, text);
      return [pair.fault ? pair : checkElement(ai, pair.value.value)];
    }),
  );
}

function decode(ai: string, text: string): Read<Element> {
  try {
    return read({ ai, value: decodeURIComponent(text) });
  } catch {
    return wrong('escape', `(${ai}) has a % that begins no escape`, text, 'a % of its own as %25');
  }
}

/** The one way to write an identifier, which two of them can be compared by; or a link to another resolver. */
export function writeDigitalLink(
  { key, qualifiers, attributes = [] }: Identifier & Partial<Described>,
  resolver = 'https://id.gs1.org',
): string {
  const path = [key, ...qualifiers].map(({ ai, value }) => `/${ai}/${encode(value)}`).join('');
  const query = attributes.map(({ ai, value }) => `${ai}=${encode(value)}`).join('&');
  return `${resolver.replace(/\/$/, '')}${path}${query === '' ? '' : `?${query}`}`;
}

// The standard wants these five escaped as well, which the function leaves for a path it thinks of as text.
const encode = (value: string): string =>
  encodeURIComponent(value).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
