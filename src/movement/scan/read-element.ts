import { checkElement, type Fault, lengthMax } from '../../lib/gs1/index.js';
import { type Said, type ScannedElement, said } from './scan.js';

/** An element as it was scanned, with what is wrong in it. */
export function readElement(ai: string, value: string): ScannedElement {
  const { fault } = checkElement(ai, value);
  const wrong = fault ? formatScanFault(ai, value, fault) : (noSuchTime(ai, value) ?? notAllowed(ai, value));
  return { ai, value, ...(wrong && { fault: wrong }) };
}

function formatScanFault(ai: string, value: string, { code, expected }: Fault): Said {
  const more = { ai, found: value, expected };
  if (code === 'check-digit') return said('check-digit', more);
  if (code === 'day') return said('date-does-not-exist', more);
  if (code === 'identifier-unknown') return said('unknown-ai', more);
  if (code === 'characters') return said('character-not-allowed', more);
  if (value.length <= lengthMax(ai)) return said('too-short', more);
  return said(ai === '10' ? 'lot-longer-than-20' : 'too-long', more);
}

// Hours and minutes stand behind the day. What they may be, GS1's table of formats does not say and its dictionary does.
const timed: Readonly<Record<string, number>> = {
  '7003': 6,
  '7011': 6,
  '8008': 6,
  '4324': 6,
  '4325': 6,
  '7251': 8,
};

function noSuchTime(ai: string, value: string): Said | undefined {
  const from = timed[ai];
  const [hour = '', ...rest] = from === undefined ? [] : (value.slice(from).match(/\d\d/g) ?? []);
  if (hour === '') return undefined;
  // 4324 and 4325 have 9999 where only the day is said.
  if (ai.startsWith('432') && hour + (rest[0] ?? '') === '9999') return undefined;
  const exists = Number(hour) < 24 && rest.every((part) => Number(part) < 60);
  return exists ? undefined : said('date-does-not-exist', { ai, found: value });
}

const isPieceOfTotal = (value: string): boolean => {
  const [piece, total] = [Number(value.slice(14, 16)), Number(value.slice(16, 18))];
  return piece >= 1 && piece <= total;
};

// What the dictionary holds of single fields beyond their format.
const held: Readonly<Record<string, (value: string) => boolean>> = {
  '8003': (value) => value.startsWith('0'),
  '8006': isPieceOfTotal,
  '8026': isPieceOfTotal,
  '8011': (value) => !/^0\d/.test(value),
  '4321': (value) => /^[01]$/.test(value),
  '4322': (value) => /^[01]$/.test(value),
  '4323': (value) => /^[01]$/.test(value),
};

function notAllowed(ai: string, value: string): Said | undefined {
  const isHeld = held[ai]?.(value) ?? true;
  return isHeld ? undefined : said('character-not-allowed', { ai, found: value, expected: `(${ai})` });
}
