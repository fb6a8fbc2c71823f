import { remembering } from '../lru/index.js';
import { primaryKeys } from './application-identifiers.js';
import { withCheckDigit } from './check-digit.js';

const gtin = (prefix: string, reference: string): string =>
  withCheckDigit(reference.slice(0, 1) + prefix + reference.slice(1));
const checked = (prefix: string, reference: string): string => withCheckDigit(prefix + reference);

type Path = (prefix: string, reference: string, ...more: readonly (string | undefined)[]) => string;

// EPC Tag Data Standard 2.0, 6.3 and 8: how the parts of each URN stand in the key. An extension of 0 is none.
const paths: Readonly<Record<string, Path>> = {
  'id:sgtin': (prefix, reference, serial) => `01/${gtin(prefix, reference)}/21/${serial}`,
  'id:sscc': (prefix, reference) => `00/${gtin(prefix, reference)}`,
  'id:sgln': (prefix, reference, extension) =>
    `414/${checked(prefix, reference)}${extension === '0' || extension === undefined ? '' : `/254/${extension}`}`,
  'id:grai': (prefix, reference, serial = '') => `8003/0${checked(prefix, reference)}${serial}`,
  'id:giai': (prefix, reference) => `8004/${prefix}${reference}`,
  'id:gsrn': (prefix, reference) => `8018/${checked(prefix, reference)}`,
  'id:gsrnp': (prefix, reference) => `8017/${checked(prefix, reference)}`,
  'id:gdti': (prefix, reference, serial = '') => `253/${checked(prefix, reference)}${serial}`,
  'id:cpi': (prefix, reference, serial) => `8010/${prefix}${reference}/8011/${serial}`,
  'id:sgcn': (prefix, reference, serial = '') => `255/${checked(prefix, reference)}${serial}`,
  'id:ginc': (prefix, reference) => `401/${prefix}${reference}`,
  'id:gsin': (prefix, reference) => `402/${checked(prefix, reference)}`,
  'id:itip': (prefix, reference, piece = '', total = '', serial = '') =>
    `8006/${gtin(prefix, reference)}${piece}${total}/21/${serial}`,
  'id:upui': (prefix, reference, serial) => `01/${gtin(prefix, reference)}/235/${serial}`,
  'id:pgln': (prefix, reference) => `417/${checked(prefix, reference)}`,
  'class:lgtin': (prefix, reference, lot) => `01/${gtin(prefix, reference)}/10/${lot}`,
  'idpat:sgtin': (prefix, reference) => `01/${gtin(prefix, reference)}`,
  'idpat:grai': (prefix, reference) => `8003/0${checked(prefix, reference)}`,
  'idpat:gdti': (prefix, reference) => `253/${checked(prefix, reference)}`,
  'idpat:sgcn': (prefix, reference) => `255/${checked(prefix, reference)}`,
  'idpat:itip': (prefix, reference, piece = '', total = '') =>
    `8006/${gtin(prefix, reference)}${piece}${total}`,
  'idpat:cpi': (prefix, reference) => `8010/${prefix}${reference}`,
};

// A serial may hold dots of its own: all after the parts that are numbers is one. An ITIP has two more of those.
const parts = /^urn:epc:(id|class|idpat):([a-z]+):(\d+)\.([^.]*)(?:\.(.*))?$/i;

/**
 * The Digital Link of an EPC URN, or of a link to whatever resolver, at https://id.gs1.org: by its form alone, so that an
 * identifier whose check digit is wrong, or whose serial is escaped in an odd way, keeps one writing (CBV 2.0, 8.9.1).
 */
export const linkOf = remembering((identifier: string): string | undefined => {
  const path = pathOfUrn(identifier) ?? pathOfLink(identifier);
  return path === undefined ? undefined : `https://id.gs1.org/${path}`;
});

function pathOfUrn(urn: string): string | undefined {
  const [, form = '', scheme = '', prefix = '', reference = '', rest] = parts.exec(urn) ?? [];
  const name = `${form.toLowerCase()}:${scheme.toLowerCase()}`;
  if (!Object.hasOwn(paths, name) || !holdsDigits(scheme, reference)) return undefined;
  // A serial or a lot that is missing names no thing.
  if (rest === undefined && narrowed.test(name)) return undefined;
  const more = rest === undefined ? [] : scheme.toLowerCase() === 'itip' ? rest.split('.') : [rest];
  return paths[name]?.(prefix, reference, ...more);
}

const narrowed = /^(?:id:(?:sgtin|cpi|upui|itip)|class:lgtin)$/;

// Only these name things by letters too; of any other a check digit could not be reckoned.
const holdsDigits = (scheme: string, reference: string): boolean =>
  /^(giai|cpi|ginc)$/i.test(scheme) || /^\d*$/.test(reference);

function pathOfLink(uri: string): string | undefined {
  const [, path] = /^https?:\/\/[^/?#\s]+\/([^?#\s]+?)\/?(?:[?#].*)?$/i.exec(uri) ?? [];
  if (path === undefined) return undefined;
  const segments = path.split('/');
  for (let at = segments.length % 2; at < segments.length; at += 2) {
    const ai = segments[at] ?? '';
    if (primaryKeys.has(ai) && /^\d/.test(segments[at + 1] ?? '')) return segments.slice(at).join('/');
  }
  return undefined;
}

/**
 * What two writings of one thing have in common: URN or link, of whatever resolver, escaped in whatever way, a GTIN of 8
 * to 14 digits. What is no GS1 identifier is itself.
 */
export function identityOf(identifier: string): string {
  const path = linkOf(identifier.trim())?.slice('https://id.gs1.org/'.length);
  if (path === undefined) return identifier.trim();
  const segments = path.split('/').map(decoded);
  if (segments[0] === '01') segments[1] = (segments[1] ?? '').padStart(14, '0');
  return `https://id.gs1.org/${segments.map((each) => encodeURIComponent(each)).join('/')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
