import type { By } from './by.js';
import { normaliseText } from './normalise-text.js';
import { domainOf, normaliseUrl } from './normalise-url.js';

/** What a post shares, from the one field that tells: a text, a list, or an id. Empty means nothing. */
export function thingsIn(by: By, field: string): string[] {
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

// A field without the sign is already a list of names: `a b`, `a, b`, `['a', 'b']` or one a line.
function taggedWith(sign: '#' | '@', field: string): string[] {
  const word = sign === '#' ? /[#＃]([\p{L}\p{M}\p{N}_]+)/gu : /@([\w.:-]*\w)/gu;
  const found = [...field.matchAll(word)].map((match) => match[1] ?? '');
  if (found.length > 0) return found;
  const items = itemsOf(field);
  return isList(field, items) ? items : [];
}

// `one word`, a bracketed list, or lines: but not a sentence.
const isList = (field: string, items: readonly string[]): boolean =>
  items.length === 1 || /^\s*\[.*\]\s*$/s.test(field) || /[,\n;|]/.test(field) === !/\s\S+\s/.test(field);

function addressesIn(field: string): string[] {
  const found = field.match(/https?:\/\/[^\s'"<>\]]+/giu);
  return found ? found.map((address) => address.replace(/[.,;:!?)]+$/u, '')) : itemsOf(field);
}

const itemsOf = (field: string): string[] =>
  field
    .split(/[\s,;|[\]'"]+/u)
    .filter((item) => item !== '' && item !== 'nan' && item !== 'null' && item !== 'None');
