import { parseDigitalLink } from './digital-link.js';
import type { Element } from './element.js';
import { linkOf } from './epc-link.js';
import { type Read, read, wrong } from './fault.js';
import type { Identifier } from './identifier.js';

const schemes = {
  'id:sgtin': { ai: '01', digits: 13, extra: '21' },
  'class:lgtin': { ai: '01', digits: 13, extra: '10' },
  'idpat:sgtin': { ai: '01', digits: 13 },
  'id:sscc': { ai: '00', digits: 17 },
  'id:sgln': { ai: '414', digits: 12, extra: '254' },
} as const;
type Scheme = keyof typeof schemes;

const isScheme = (text: string): text is Scheme => Object.hasOwn(schemes, text);

const expected =
  'urn:epc:id:sgtin:, urn:epc:class:lgtin:, urn:epc:idpat:sgtin:, urn:epc:id:sscc: or urn:epc:id:sgln:';

/**
 * Reads an EPC URN (GS1 EPC Tag Data Standard, 6 and 8). A URN has the company prefix in front and no check digit; in
 * the key the digit that tells the pack, or extends an SSCC, comes first.
 */
export function parseEpcUrn(urn: string): Read<Identifier> {
  const [, scheme = '', prefix = '', reference = '', , extra] =
    /^urn:epc:([a-z]+:[a-z]+):(\d{6,12})\.(\d*)(\.(.*))?$/i.exec(urn.trim()) ?? [];
  if (!isScheme(scheme))
    return wrong('not-a-urn', 'this is no EPC URN of a kind that is read', urn, expected);
  const { digits, ...rest } = schemes[scheme];
  const isPattern = scheme === 'idpat:sgtin';
  const mayHaveExtra = 'extra' in rest || isPattern;
  if (prefix.length + reference.length !== digits || mayHaveExtra !== (extra !== undefined))
    return wrong(
      'length',
      `the parts of this URN have other lengths than ${scheme} has`,
      urn,
      `${digits} digits`,
    );
  if (isPattern && extra !== '*')
    return wrong('not-a-urn', 'a pattern of one product has a star for its serial', urn, 'an ending in .*');
  // How its parts stand in the key is known in one place.
  const link = parseDigitalLink(linkOf(urn.trim()) ?? '');
  return link.fault ? link : read({ key: link.value.key, qualifiers: link.value.qualifiers });
}

/** The URN of an identifier. How many of its digits are the company's prefix is not in it: GS1 knows, and the company. */
export function writeEpcUrn({ key, qualifiers }: Identifier, prefixDigits: number): Read<string> {
  const scheme = schemeOf(key, qualifiers);
  if (scheme === undefined)
    return wrong(
      'not-a-urn',
      'no EPC URN holds this',
      [key, ...qualifiers].map(({ ai }) => ai).join(', '),
      expected,
    );
  if (!Number.isInteger(prefixDigits) || prefixDigits < 6 || prefixDigits > 12)
    return wrong('company-prefix', 'a company prefix has 6 to 12 digits', String(prefixDigits), '6 to 12');
  const body = key.value.slice(0, -1);
  const digits = key.ai === '414' ? body : body.slice(1);
  const reference = (key.ai === '414' ? '' : body.slice(0, 1)) + digits.slice(prefixDigits);
  const [qualifier] = qualifiers;
  const extra =
    scheme === 'idpat:sgtin' ? '*' : scheme === 'id:sgln' ? (qualifier?.value ?? '0') : qualifier?.value;
  const end = extra === undefined ? '' : `.${scheme === 'idpat:sgtin' ? extra : encodeEscapes(extra)}`;
  return read(`urn:epc:${scheme}:${digits.slice(0, prefixDigits)}.${reference}${end}`);
}

function schemeOf(key: Element, qualifiers: readonly Element[]): Scheme | undefined {
  const said = [key, ...qualifiers].map(({ ai }) => ai).join();
  const all: Readonly<Record<string, Scheme>> = {
    '01,21': 'id:sgtin',
    '01,10': 'class:lgtin',
    '01': 'idpat:sgtin',
    '00': 'id:sscc',
    '414': 'id:sgln',
    '414,254': 'id:sgln',
  };
  return all[said];
}

// Tag Data Standard, table A-1: these characters of the 82 mean something in a URN.
const encodeEscapes = (value: string): string =>
  value.replace(/["%&/<>?]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
