import { findAddresses } from './find-addresses.js';

// twitter-text 3.1.0, validMentionOrList: not behind a letter, a digit or another sign of a name, as in a mail address;
// "RT@name" is one. Names of Mastodon and Bluesky have a host; those of Weibo are in any script.
const mention =
  /(?<=^|[^a-z0-9_!#$%&*@＠]|(?:^|[^\w+~.-])rt:?)[@＠]([a-z0-9_]+(?:[.-]+\w+)*(?:@[\w-]+(?:\.[\w-]+)+)?|(?![a-z0-9_])[\p{L}\p{N}_-]+)(?![@＠a-z0-9_\u00c0-\u024f]|:\/\/)/giu;

/** The names a text addresses, in lower case: networks with @ make no difference of it. */
export function mentionsIn(text: string): string[] {
  if (!/[@＠]/.test(text)) return [];
  let rest = text;
  for (const { start, end } of findAddresses(text).reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return Array.from(rest.matchAll(mention), (match) => (match[1] ?? '').toLowerCase());
}
