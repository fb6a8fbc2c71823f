import { formats, parseDigitalLink, primaryKeys, splitLink } from '../../lib/gs1/index.js';
import { readElement } from './read-element.js';
import { type CodeReading, refusal, said } from './scan.js';

// What the first edition of the standard let stand for the numbers.
const words: Readonly<Record<string, string>> = {
  sscc: '00',
  gtin: '01',
  cpv: '22',
  lot: '10',
  batch: '10',
  ser: '21',
  serial: '21',
  itip: '8006',
  gln: '414',
  glnx: '254',
  gdti: '253',
  gcn: '255',
  ginc: '401',
  gsin: '402',
  grai: '8003',
  giai: '8004',
  cpid: '8010',
  gmn: '8013',
  gsrnp: '8017',
  gsrn: '8018',
  exp: '17',
  expiry: '17',
  expdt: '17',
};

/** A GS1 Digital Link, also one that is not in order, of which its elements are shown all the same. */
export function readLink(text: string): CodeReading | undefined {
  const uri = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/(?:01|gtin|00|414|8003|8004)\/\S+$/i.test(text)
    ? `https://${text}`
    : text;
  const link = splitLink(uri);
  if (link === undefined) return undefined;
  const path = link.segments.map(numbered);
  const from = findKey(path.map(({ ai }) => ai));
  if (from === undefined) return refuseLink(link.segments);
  const pairs = path.slice(from);
  const inPath = Array.from({ length: Math.floor(pairs.length / 2) }, (_, at) => ({
    ai: pairs[2 * at]?.ai ?? '',
    text: pairs[2 * at + 1]?.text ?? '',
  }));
  const inQuery = link.query.split(/[&;]/).flatMap((each) => {
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(each) ?? [];
    const { ai, isWord } = numbered(name);
    return formats.has(ai) ? [{ ai, text: value, isWord }] : [];
  });
  const decoded = [...inPath, ...inQuery].map(({ ai, text: value }) => ({ ai, value: decode(value) }));
  if (decoded.some(({ value }) => value === undefined))
    return refusal('gs1-digital-link', said('damaged', { found: text }));
  const elements = decoded.map(({ ai, value = '' }) => readElement(ai, padded(ai, value)));
  const isOld =
    pairs.some(({ isWord }, at) => isWord && at % 2 === 0) || inQuery.some(({ isWord }) => isWord);
  const isOutOfOrder = parseDigitalLink(writeOut(inPath)).fault?.code === 'qualifiers';
  return {
    scheme: 'gs1-digital-link',
    elements,
    isDoubtful: isOutOfOrder,
    says: [...(isOld ? [said('old-form')] : []), ...(isOutOfOrder ? [said('link-order')] : [])],
  };
}

type Segment = { readonly ai: string; readonly text: string; readonly isWord: boolean };

function numbered(segment: string): Segment {
  const ai = words[segment.toLowerCase()];
  return { ai: ai ?? segment, text: segment, isWord: ai !== undefined };
}

function findKey(ais: readonly string[]): number | undefined {
  for (let at = ais.length - 2; at >= 0 && formats.has(ais[at] ?? ''); at -= 2)
    if (primaryKeys.has(ais[at] ?? '') && !primaryKeys.has(ais[at - 2] ?? '')) return at;
  return undefined;
}

const padded = (ai: string, value: string): string =>
  (ai === '01' || ai === '02') && /^\d{8}(\d{4,5})?$/.test(value) ? value.padStart(14, '0') : value;

const writeOut = (pairs: readonly { ai: string; text: string }[]): string =>
  `https://id.gs1.org${pairs.map(({ ai, text }) => `/${ai}/${text}`).join('')}`;

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

// The compressed form is one part of base64url, with capitals and small letters in it.
function refuseLink(segments: readonly string[]): CodeReading {
  const last = segments.at(-1) ?? '';
  const isCompressed = /^[\w-]{10,}$/.test(last) && /[A-Z]/.test(last) && /[a-z]/.test(last);
  return isCompressed
    ? refusal('gs1-digital-link-compressed', said('compressed-link-not-read', { found: last }))
    : refusal('unknown', said('link-without-key', { found: segments.join('/') }));
}
