import type { By } from './by.js';
import { addressList, itemsOf } from './list-items.js';
import { isMissing } from './missing-words.js';
import { normaliseText } from './normalise-text.js';
import { domainOf, normaliseUrl } from './normalise-url.js';

/** Begins a field that is a list of names, which a sentence could not be told from: ASCII's group separator. */
export const listSign = '\x1d';

/** What a post shares, from the one field that tells: a text, a list, or an id. Empty means nothing. */
export function thingsIn(by: By, field: string): string[] {
  if (isMissing(field)) return [];
  if ('column' in by) return [field];
  switch (by.kind) {
    case 'hashtag':
      return unique(taggedWith('#', field).map((tag) => tag.normalize('NFKC').toLowerCase()));
    case 'mention':
      return unique(taggedWith('@', field).map((name) => name.toLowerCase()));
    case 'url':
      return unique(addressesIn(field).map(normaliseUrl));
    case 'domain':
      return unique(addressesIn(field).map(domainOf));
    case 'repost':
    case 'reply':
      return itemsOf(field).slice(0, 1);
    case 'image':
      return unique(itemsOf(field).map((hash) => hash.toLowerCase()));
    case 'text':
    case 'near-text':
      return unique([normaliseText(field)]);
  }
}

const unique = (things: readonly (string | undefined)[]): string[] =>
  [...new Set(things.filter((thing) => thing !== undefined && thing !== ''))] as string[];

function taggedWith(sign: '#' | '@', field: string): string[] {
  if (field.startsWith(listSign)) return itemsOf(field.slice(1)).map((item) => item.replace(/^[#@]/, ''));
  const word = sign === '#' ? /[#＃]([\p{L}\p{M}\p{N}_]+)/gu : /@([\w.:-]*\w)/gu;
  return [...field.matchAll(word)].map((match) => match[1] ?? '');
}

// Without a scheme only a list is taken for addresses: a full stop nobody put a space after makes none of a sentence.
function addressesIn(field: string): string[] {
  const found = addressList(field).flatMap((one) => one.match(/https?:\/\/[^\s'"<>\]]+/giu) ?? []);
  if (found.length > 0) return found.map((address) => address.replace(/[.,;:!?)]+$/u, ''));
  return /^\S*$/u.test(field.replaceAll(/[,;|]\s+/gu, ',')) ? itemsOf(field) : [];
}
