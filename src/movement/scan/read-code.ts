import { parseEpcUrn } from '../../lib/gs1/index.js';
import { asciiDigits } from '../../lib/numbers/index.js';
import { readUnit } from '../sscc/unit-number.js';
import { readBareKey } from './bare-key.js';
import { type Carrier, takeCarrier } from './carrier.js';
import { retyped } from './keyboards.js';
import { strengthOf } from './lost-separators.js';
import { readOtherScheme } from './other-schemes.js';
import { elementsText, plain, separator } from './read-bare.js';
import { readHri } from './read-hri.js';
import { readLink } from './read-link.js';
import { nothingRead, readSeparated } from './read-separated.js';
import { type CodeReading, isClean, refusal, said } from './scan.js';

/** One bar code as the scanner, the camera or a person gave it. */
export function readCode(given: string, asOf: string): CodeReading {
  const tidied = tidy(given);
  if (tidied === '') return refusal('unknown', said('nothing-read'));
  const text = asciiDigits(tidied);
  const draft = readTidied(text, asOf);
  // Digits that are wider or of another script say the same; a lot has none of them, so this is said.
  const hasOther = /(?=[^0-9\uff10-\uff19])\p{Nd}/u.test(tidied);
  return hasOther
    ? { ...draft, says: [...draft.says, said('digits-of-other-script', { found: tidied })] }
    : draft;
}

function readTidied(text: string, asOf: string): CodeReading {
  const direct = readDirect(text, asOf);
  if (direct.scheme !== 'unknown' && !hasForeignSigns(direct) && isSensible(direct, asOf))
    return hasApostrophe(direct) ? withRetyped(direct, text, asOf) : direct;
  const other = readRetyped(text, asOf) ?? withoutPrefix(text, asOf);
  return other ?? (isSensible(direct, asOf) ? direct : nothingRead(text));
}

// Marks of direction and of width zero are no part of a code, nor is what a scanner puts around it.
const tidy = (text: string): string =>
  text
    .replaceAll(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replaceAll('\u3000', ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what scanners send.
    .replaceAll(/^[ \r\n\u0002\u0003]+|[ \r\n\u0002\u0003]+$/g, '')
    .replaceAll('\u00a0', ' ');

function readDirect(text: string, asOf: string): CodeReading {
  const rounded = /^["'=]*\d(?:[.,]\d+)?e\+?\d{1,2}"?$/i.test(text);
  if (rounded) return refusal('unknown', said('digits-lost', { found: text }));
  const { carrier, body } = takeCarrier(text);
  const unit = readOwnUnit(body);
  if (unit) return unit;
  const other = readOtherScheme(body, asOf);
  if (other) return other;
  const link = readLink(body) ?? readUrn(body);
  if (link) return link;
  const hri = carrier === 'unsaid' ? readHri(body) : undefined;
  if (hri) return hri;
  const key = readBareKey(body, carrier, asOf);
  if (key) return doubted(key, carrier);
  if (carrier === 'ean' || carrier === 'itf') return nothingRead(text);
  const elements = readSeparated(body.replace(/^["']?(.*?)["']?$/s, '$1'), asOf);
  if (/^\d{16,}$/.test(body) && /^\d{15}0+$/.test(body) && !isClean(elements))
    return refusal('unknown', said('digits-lost', { found: text }));
  if (elements.elements.length === 0 && elements.readings === undefined) return nothingRead(text);
  return doubted(elements, carrier);
}

/** A symbol that says it holds no GS1 data may do so all the same: asked. */
const doubted = (draft: CodeReading, carrier: Carrier): CodeReading =>
  carrier === 'plain' && draft.elements.length > 0
    ? { ...draft, isDoubtful: true, says: [...draft.says, said('carrier-is-not-gs1')] }
    : draft;

function readUrn(text: string): CodeReading | undefined {
  if (!/^urn:epc:/i.test(text)) return undefined;
  const { value, fault } = parseEpcUrn(text);
  if (fault) return refusal('epc-urn', said('damaged', { found: text, expected: fault.expected }));
  return { scheme: 'epc-urn', elements: [value.key, ...value.qualifiers], says: [] };
}

/** The number of a carton whose sender has no company prefix of GS1, which no Application Identifier stands for. */
function readOwnUnit(text: string): CodeReading | undefined {
  const unit = readUnit(text);
  if (unit === undefined) return undefined;
  const { number, isRight } = unit;
  return isRight
    ? { scheme: 'waybill-unit', elements: [{ ai: 'unit', value: number }], says: [] }
    : refusal('waybill-unit', said('check-digit', { found: number }));
}

// Where a US board has the hyphen, an Italian and a Spanish one have the apostrophe, which no maker puts into a lot.
const hasApostrophe = ({ scheme, elements }: CodeReading): boolean =>
  scheme === 'gs1-element-string' &&
  elements.some(({ ai, value }) => /^(?:10|21)$/.test(ai) && value.includes("'"));

function withRetyped(direct: CodeReading, text: string, asOf: string): CodeReading {
  const other = readRetyped(text, asOf);
  if (!other) return direct;
  const readings = [other, direct].map(({ elements }) => elements.map(plain));
  return {
    ...direct,
    isDoubtful: true,
    readings,
    hasLikely: true,
    says: [...direct.says, said('keyboard-layout', { found: text })],
  };
}

const hasForeignSigns = ({ elements }: CodeReading): boolean =>
  elements.some(({ fault }) => fault?.code === 'character-not-allowed');

/**
 * Whether a direct reading is better than asking what keyboard was set. Any text that begins in two digits is some
 * identifier: what has signs that no field may hold, and nothing sure in it, is not believed.
 */
function isSensible(draft: CodeReading, asOf: string): boolean {
  if (draft.scheme !== 'gs1-element-string' || isClean(draft) || draft.readings) return true;
  const [first] = draft.elements;
  return (
    strengthOf(draft.elements.filter(({ fault }) => !fault).map(plain), asOf) > 0 ||
    draft.elements.some(({ ai }) => ai === '01') ||
    /^(?:0[0-3]|1[0-7]|21|37|41\d|800[346])$/.test(first?.ai ?? '')
  );
}

function readRetyped(text: string, asOf: string): CodeReading | undefined {
  const found = new Map<string, CodeReading>();
  for (const { text: meant } of retyped(text)) {
    const draft = readDirect(meant, asOf);
    if (isClean(draft) && strengthOf(draft.elements, asOf) > 0 && !found.has(elementsText(draft.elements)))
      found.set(elementsText(draft.elements), draft);
  }
  const [first, second] = found.values();
  if (first === undefined) return undefined;
  return {
    ...first,
    isDoubtful: true,
    says: [...first.says, said('keyboard-layout', { found: text })],
    ...(second && { readings: [...found.values()].map(({ elements }) => elements.map(plain)) }),
  };
}

// The bracket of the scanner's prefix is the key that differs most between keyboards.
function withoutPrefix(text: string, asOf: string): CodeReading | undefined {
  const [, prefix = '', body = ''] =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what scanners send.
    /^(.{1,4}?)((?:\u001d)?(?:0[0-2]\d{14}|0[0-2]\d{16}|8003\d{14}).*)$/s.exec(text) ?? [];
  if (body === '') return undefined;
  const draft = readSeparated(body.startsWith(separator) ? body.slice(1) : body, asOf);
  if (!isClean(draft)) return undefined;
  return { ...draft, isDoubtful: true, says: [...draft.says, said('prefix-unknown', { found: prefix })] };
}
