import { decodeHTMLStrict } from 'entities';
import { isMissing } from '../../lib/missing/index.js';
import type { CoShareKey } from './co-share-key.js';
import { findAddresses } from './find-addresses.js';
import { foldHashtag, hashtagsIn } from './hashtags.js';
import { addressList, itemsOf } from './list-items.js';
import { mentionsIn } from './mentions.js';
import { normaliseText } from './normalise-text.js';
import { domainOf, normaliseUrl } from './normalise-url.js';

/** Begins a field that is a list of names, which a sentence could not be told from: ASCII's group separator. */
export const listSign = '\x1d';

/** What a post shares, from the one field that tells: a text, a list, or an id. Empty means nothing. */
export function objectsIn(by: CoShareKey, field: string): string[] {
  if (isMissing(field)) return [];
  if ('column' in by) return [field];
  switch (by.kind) {
    case 'hashtag':
      return unique(named(field)?.map(foldHashtag) ?? hashtagsIn(unescaped(field)));
    case 'mention':
      return unique(named(field)?.map((name) => name.toLowerCase()) ?? mentionsIn(unescaped(field)));
    case 'url':
      return unique(addressesIn(unescaped(field)).map(normaliseUrl));
    case 'domain':
      return unique(addressesIn(unescaped(field)).map(domainOf));
    case 'repost':
    case 'reply':
      return itemsOf(field).slice(0, 1);
    case 'image':
      return unique(itemsOf(field).map((hash) => hash.toLowerCase()));
    case 'text':
    case 'near-text':
      return unique([normaliseText(unescaped(field))]);
  }
}

const unique = (objects: readonly (string | undefined)[]): string[] =>
  [...new Set(objects.filter((object) => object !== undefined && object !== ''))] as string[];

/** What a text was escaped for HTML with, taken back once: many exports keep &amp; and &#39; as they came. */
const unescaped = (text: string): string => (text.includes('&') ? decodeHTMLStrict(text) : text);

const named = (field: string): string[] | undefined =>
  field.startsWith(listSign)
    ? itemsOf(unescaped(field.slice(1))).map((item) => item.replace(/^[#＃@＠]+/, ''))
    : undefined;

// Without a scheme only a list is taken for addresses: a full stop nobody put a space after makes none of a sentence.
function addressesIn(field: string): string[] {
  const found = addressList(field.replaceAll('\\/', '/')).flatMap((one) =>
    findAddresses(one).map(({ address }) => address),
  );
  if (found.length > 0 || /https?:\/\//i.test(field)) return found;
  return /^\S*$/u.test(field.replaceAll(/[,;|]\s+/gu, ',')) ? itemsOf(field) : [];
}
