import { isMissing } from '../../lib/missing/index.js';

/**
 * The items of a field that is a list, however its program wrote it: `a, b`, `a; b`, `a|b`, `a b`, `['a', 'b']` (Python),
 * `["a", "b"]` (JSON), `c("a", "b")` (R), `{a,b}` (Postgres), or objects of which one key holds what is meant.
 */
export function itemsOf(field: string): string[] {
  const text = field.trim();
  const found = enclosed.exec(text);
  const inside = found?.[1] ?? found?.[2] ?? found?.[3] ?? text;
  const items = isOfObjects.test(text)
    ? namedIn(text)
    : quotedOnly.test(inside)
      ? textsIn(inside)
      : inside.split(/[\s,;|、，；،؛[\]'"]+/u);
  return items.filter((item) => !isMissing(item));
}

const enclosed = /^(?:c|list|set|frozenset)?\((.*)\)$|^\{(.*)\}$|^\[(.*)\]$/s;
const isOfObjects = /^\[?\s*\{\s*(['"])[^'"]*\1\s*:/;

// What stands in quotes is one item, spaces and commas and all. R may name each: c(a = "x").
const quotedText = String.raw`"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'`;
const quotedOnly = new RegExp(String.raw`^(?:[\s,;]*(?:[\w.]+\s*=\s*)?(?:${quotedText}))+[\s,;]*$`, 's');
const textsIn = (list: string): string[] =>
  [...list.matchAll(new RegExp(quotedText, 'gs'))].map(([, double, single]) =>
    unescaped(double ?? single ?? '').trim(),
  );

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

// An address that Twitter shortened stands beside the one it leads to, as it is shown, and its pictures.
const leading = /['"](?:expanded_url|expandedUrl)['"]\s*:\s*(?:"([^"]*)"|'([^']*)')/g;
const leadingOfSnscrape = /(?<=\()text=.*?, url=(?:"([^"]*)"|'([^']*)')/g;

/** Cuts a list of addresses where the next begins: they may hold every sign that lists are joined by. */
export function addressList(field: string): string[] {
  const form = isOfObjects.test(field)
    ? leading
    : field.startsWith('[TextLink(')
      ? leadingOfSnscrape
      : undefined;
  const led = form && [...field.matchAll(form)].map(([, double, single]) => double ?? single ?? '');
  return led !== undefined && led.length > 0 ? led : pieces(field);
}

const pieces = (field: string): string[] =>
  field.split(/[\s,;|、，；]+(?=["']?https?:\/\/)/iu).filter((item) => item !== '');
