import { findAddresses } from './find-addresses.js';
import { foldCase } from './fold-case.js';

// twitter-text 3.1.0 (github.com/twitter/twitter-text, Apache-2.0), validHashtag: letters, marks, digits, and these,
// which join words in Persian, Hebrew, Japanese, Tibetan, Catalan. One letter at least.
const joining =
  '_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\xb7';
const within = `\\p{L}\\p{M}\\p{Nd}${joining}`;
const hashtag = new RegExp(
  `(?<=^|[\\ufe0e\\ufe0f]|\\\\[nrt]|[^${within}&])[#＃](?![\\ufe0f\\u20e3])([${within}]*\\p{L}[${within}]*)(?![${within}#＃]|://)`,
  'gu',
);

// Weibo closes its topics: #…#. On Twitter a # right behind a tag is none, so the two ways do not meet.
const topic = /[#＃]([^\s#＃][^#＃\r\n]{0,58}[^\s#＃，、；。]|[^\s#＃])[#＃]/gu;
const ideographs = /[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}\p{scx=Hang}]/u;
const within1 = new RegExp(`^[${within}]`, 'u');
const endsWithin = new RegExp(`[${within}]$`, 'u');
const spaceAmongIdeographs = /[^\x20-\x7e]\s+[^\x20-\x7e]/u;

/** The hashtags of a text, each as all its spellings are written. */
export function hashtagsIn(text: string): string[] {
  if (!/[#＃]/.test(text)) return [];
  const topics: string[] = [];
  const rest = separate(whole(text)).replace(
    topic,
    (found: string, name: string, at: number, all: string) => {
      const next = all.slice(at + found.length);
      const closes = endsWithin.test(name) || !within1.test(next);
      if (!closes || !ideographs.test(name) || spaceAmongIdeographs.test(name)) return found;
      topics.push(name);
      return ' ';
    },
  );
  const tags = Array.from(rest.matchAll(hashtag), (match) => match[1] ?? '');
  return [...topics, ...tags].map(foldHashtag);
}

/** Without what Mastodon puts within a tag, and without the piece of one that a retweet's end cut off. */
function whole(text: string): string {
  const plain = text.includes('#<') ? text.replaceAll(/#<(?:span|b|strong|em|i)\b[^<>]*>/gi, '#') : text;
  return plain.endsWith('…') && /^"?RT @/.test(plain) ? plain.replace(/[#＃][^\s#＃]*…$/u, '') : plain;
}

/** One spelling for a tag: of letters that look alike and of case; without what cannot be seen at its ends. */
export const foldHashtag = (tag: string): string =>
  foldCase(tag.normalize('NFKC').replace(/[\u034f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, ''))
    // What stood apart for a sign that is gone may be one letter now.
    .normalize('NFKC')
    .replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');

// A # that a space stands before is in no address; behind other signs it may begin what is called a fragment.
const separate = (text: string): string =>
  text.includes('@') || ideographs.test(text) || /[^\s\p{L}\p{N}][#＃]/u.test(text)
    ? withoutAddresses(text)
    : text;

function withoutAddresses(text: string): string {
  let rest = text.replaceAll(mail, ' ');
  for (const { start, end } of findAddresses(rest).reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

const mail = /[\w.+#-]+@[\w-]+(?:\.[\w-]+)+(?:#\S*)?/g;
