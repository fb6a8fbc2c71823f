import { isMissing } from '../../lib/missing/index.js';

/**
 * The items of a field that is a list, however its program wrote it: `a, b`, `a; b`, `a|b`, `a b`, `['a', 'b']` (Python),
 * `["a", "b"]` (JSON), `c("a", "b")` (R), `{a,b}` (Postgres), or objects of which one key holds what is meant.
 */
export function itemsOf(field: string): string[] {
  const text = field.trim();
  const inside = /^(?:c|list)\((.*)\)$|^\{(.*)\}$/s.exec(text);
  const items = /^\[?\s*\{\s*['"]/.test(text)
    ? namedIn(text)
    : (inside?.[1] ?? inside?.[2] ?? text).split(/[\s,;|、，；[\]'"]+/u);
  return items.filter((item) => !isMissing(item));
}

// The names by which Twitter, TikTok, Instagram and Mastodon call what a hashtag, a mention or a link says.
const naming =
  /['"](?:tag|text|hashtag|hashtagName|hashtag_name|name|expanded_url|expandedUrl|username|screen_name)['"]\s*:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/g;

const namedIn = (text: string): string[] =>
  [...text.matchAll(naming)].map(([, double, single]) => unescaped(double ?? single ?? ''));

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code: string | undefined, other: string) =>
    code === undefined ? other : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Cuts a list of addresses where the next begins: they may hold every sign that lists are joined by. */
export const addressList = (field: string): string[] =>
  field.split(/[\s,;|、，；]+(?=["']?https?:\/\/)/iu).filter((item) => item !== '');
