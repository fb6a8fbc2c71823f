import { getPublicSuffix } from 'tldts';

type AddressFound = { readonly start: number; readonly end: number; readonly address: string };

/**
 * Where addresses of pages stand in a text: those with http or https, and without it those that begin with www. or
 * have a known ending and a path. What a sentence or Markdown puts behind one is not part of it.
 */
export function findAddresses(text: string): AddressFound[] {
  const found: AddressFound[] = [];
  begin.lastIndex = 0;
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const start = match.index;
    const scheme = /^https?:\/\//i.exec(match[0])?.[0] ?? '';
    if (scheme === '' && !isKnownHost(match[0])) continue;
    const end = trimmedEnd(text, start, endOf(text, start, start + scheme.length));
    begin.lastIndex = Math.max(end, start + match[0].length);
    if (end > start + scheme.length && !isCutShort(text, end))
      found.push({ start, end, address: text.slice(start, end) });
  }
  return found;
}

const begin =
  /https?:\/\/|(?<![\p{Script=Latin}\p{Nd}_@#$&=%./\\-])(?:www\.(?=[^\s.])|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?=\/))/giu;

const isKnownHost = (host: string): boolean =>
  /^www\.$/i.test(host) ||
  (getPublicSuffix(host, { detectIp: false, validateHostname: false }) !== null && isIcann(host));

function isIcann(host: string): boolean {
  const suffix = getPublicSuffix(host, { allowIcannDomains: true, allowPrivateDomains: false });
  return suffix !== null && host.length > suffix.length;
}

const stops = /[\s\p{Cc}<>"`^\\\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
// Scripts of Europe put spaces between words, so a letter of theirs behind an address is part of it.
const european = /[\p{scx=Latn}\p{scx=Cyrl}\p{scx=Grek}\p{scx=Armn}\p{scx=Geor}]/u;
const plainLetter = /[a-z0-9]/i;
const letter = /[\p{L}\p{M}\p{N}]/u;
// In what is named after a word, whatever the script, letters of two scripts stand side by side.
const titled = /\/(?:wiki|item|tags?|hashtag|topics?|search|explore|s|k|q)\/[^/?#]*$/i;
const ofTitles = /[：（）《》「」·•–—’！？、・]/u;

function endOf(text: string, start: number, from: number): number {
  let at = hostEnd(text, from);
  if (at === from || !/[/?#]/.test(text[at] ?? '')) return at;
  const wrapped = text[start - 1] === "'";
  let [round, square, curly] = [0, 0, 0];
  let before = '';
  while (at < text.length) {
    plain.lastIndex = at;
    const run = plain.exec(text)?.[0];
    if (run !== undefined) {
      const stuck = /[a-z0-9]https?:\/\//i.exec(run);
      if (stuck) return at + stuck.index + 1;
      at += run.length;
      before = run.slice(-1);
      continue;
    }
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (stops.test(sign) || (sign === "'" && wrapped)) break;
    if (sign === '(') round++;
    else if (sign === '[') square++;
    else if (sign === '{') curly++;
    else if (sign === ')' && --round < 0) break;
    else if (sign === ']' && --square < 0) break;
    else if (sign === '}' && --curly < 0) break;
    else if (/[,;|]/.test(sign) && nextAddress.test(text.slice(at + 1, at + 10))) break;
    else if (sign > '\x7f' && !goesOn(text, start, at, sign, before)) break;
    before = sign;
    at += sign.length;
  }
  return at;
}

// What an address is mostly made of, taken at once.
const plain = /[\w./?=&%#:~+$@!*-]+/y;
const nextAddress = /^\s*(?:https?:\/\/|www\.)/i;

function goesOn(text: string, start: number, at: number, sign: string, before: string): boolean {
  const isTitle = titled.test(text.slice(start, at));
  if (letter.test(sign)) return isTitle || european.test(sign) || !plainLetter.test(before);
  if (sign === '\u200c' || sign === '\u200d') return !plainLetter.test(before);
  return (
    isTitle &&
    ofTitles.test(sign) &&
    (sign === '）' ? /（[^）]*$/u.test(text.slice(start, at)) : letter.test(text[at + 1] ?? ''))
  );
}

function hostEnd(text: string, from: number): number {
  const host =
    /^[^\s\p{Cc}/?#<>"'`^()[\]{}|,;!*\\\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u200b-\u200f\u2010-\u205f\u2060-\u206f\ufeff]+/u.exec(
      text.slice(from, from + 300),
    )?.[0];
  if (host === undefined) return from;
  // A name ends in letters of one script: what follows ".org" in another is the sentence.
  const mixed = /^.*?\.[a-z]{2,}(?::\d+)?(?=[^\x20-\x7e])/iu.exec(host)?.[0];
  const cut = mixed !== undefined && !/^[^\x20-\x7e]*\./u.test(host.slice(mixed.length)) ? mixed : host;
  return from + cut.length;
}

const loose = /[.,;:!?'"*~|&\\]/;

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  const wrapped = text[start - 1];
  while (last > start) {
    const sign = text[last - 1] ?? '';
    if (loose.test(sign) || (sign === '_' && wrapped === '_')) last--;
    else if (/['’]s$/.test(text.slice(last - 2, last))) last -= 2;
    else break;
  }
  return last;
}

// Services end what they cut with …: which page it was cannot be told any more.
const isCutShort = (text: string, end: number): boolean =>
  /^(?:…|\.{3})\s*$/u.test(text.slice(end)) && text[end] === '…';
