import { formats } from '../../lib/gs1/index.js';
import { separator } from './read-bare.js';
import { readElement } from './read-element.js';
import type { CodeReading } from './scan.js';

const opens = /^[(（[【〔{]\s*\d{2,4}\s*[)）\]】〕}]/;
const identifier = /(?<!\\)[(（[【〔{]\s*(\d{2,4})\s*[)）\]】〕}]/;

/** What is printed under the bars: (01)09520000100018(17)250331(10)LOT7. */
export function readHri(text: string): CodeReading | undefined {
  if (!opens.test(text)) return undefined;
  const parts = text.split(identifier).slice(1);
  const pairs = Array.from({ length: parts.length / 2 }, (_, at) => ({
    ai: parts[2 * at] ?? '',
    value: tidy(parts[2 * at] ?? '', parts[2 * at + 1] ?? ''),
  }));
  const unread = pairs.filter(({ ai }) => !formats.has(ai)).map(({ ai, value }) => `(${ai})${value}`);
  return {
    scheme: 'gs1-hri',
    elements: pairs.filter(({ ai }) => formats.has(ai)).map(({ ai, value }) => readElement(ai, value)),
    says: unread.map((found) => ({ code: 'unknown-ai' as const, found })),
    ...(unread.length > 0 && { unread: unread.join(' ') }),
  };
}

/** Digits are printed in groups; a space inside a lot is the lot's own. */
function tidy(ai: string, text: string): string {
  const value = text.replaceAll(separator, '').replaceAll('\\(', '(').trim();
  const isNumeric = formats.get(ai)?.every(({ type }) => type === 'n') ?? false;
  return isNumeric ? value.replaceAll(/\s/g, '') : value;
}
