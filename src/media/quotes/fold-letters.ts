import { asciiDigits } from '../../lib/numbers/index.js';
import { simplified } from '../../lib/text/index.js';

/** A text with the spelling of signs evened out; `starts` and `ends` say where each of its signs stands in the original. */
export type FoldedText = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

// Invisible signs, signs that turn text around, tatweel, and what only chooses how a sign is drawn.
const unseen = /[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/u;
const arabicVowel = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/u;
const apostrophe = /['`´‘’‛ʼ′＇]/u;
const dash = /[‐‑‒–—−]/u;

const arabic: ReadonlyMap<string, string> = new Map([
  ...[...'أإآٱ'].map((letter) => [letter, 'ا'] as const),
  ['ی', 'ي'],
  ['ى', 'ي'],
  ['ک', 'ك'],
]);

/** Goes sign by sign, an accent with its letter, so that places stay those of the original. */
export function foldLetters(original: string): FoldedText {
  const [starts, ends]: [number[], number[]] = [[], []];
  let text = '';
  for (const { 0: cluster, index } of original.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const folded = foldCluster(cluster);
    text += folded;
    for (let at = 0; at < folded.length; at += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text, starts, ends };
}

function foldCluster(cluster: string): string {
  const plain = [...cluster.normalize('NFKC')]
    .filter((sign) => !unseen.test(sign) && !arabicVowel.test(sign))
    .map((sign) => arabic.get(sign) ?? simplified(sign))
    .join('');
  if (apostrophe.test(plain)) return "'";
  if (dash.test(plain)) return '-';
  return asciiDigits(plain);
}
