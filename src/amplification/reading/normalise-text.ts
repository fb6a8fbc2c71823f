import { findAddresses } from './find-addresses.js';
import { unspaced } from './unspaced.js';

/** Equal for texts that differ only in case, spacing, punctuation, links, or who is addressed or credited. */
export function normaliseText(text: string): string {
  return withoutAddresses(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/^rt\s+@\w+:/u, ' ')
    .replace(/@[\w.]+/gu, ' ')
    .replace(/[^\p{L}\p{N}\p{S}\p{M}]+/gu, ' ')
    .replace(spaceAmongUnspaced, '')
    .trim();
}

// Where words stand without spaces, one that a comma left behind says nothing.
const spaceAmongUnspaced = new RegExp(`(?<=${unspaced}) (?=${unspaced})`, 'gu');

function withoutAddresses(text: string): string {
  if (!/https?:/i.test(text)) return text;
  let rest = text;
  for (const { start, end, address } of findAddresses(text).reverse())
    if (/^http/i.test(address)) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest.replace(/https?:\/\/\S+/giu, ' ');
}
