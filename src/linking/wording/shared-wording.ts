import { plainLetters } from '../../lib/text/index.js';

/** The text of the copy that is kept of a source. */
export type KeptText = {
  readonly source: string;
  readonly publisher: string;
  /** On which it was published. */
  readonly day: string;
  readonly text: string;
};

/** Two sources that share more of their words than two who write for themselves do. */
export type SharedWording = {
  readonly source: string;
  /** The earliest that has the words. */
  readonly of: string;
  /** The longest run they share, as the later has it. */
  readonly words: string;
};

// Eight words in a row are seldom written twice; twelve hardly ever. Of Chinese, signs are counted, two to a word.
const shingleWords = 8;
const runWords = 12;
// What more than half of ten texts have in common is a notice about cookies, and tells nothing.
const commonShare = 0.5;
const fewTexts = 10;
const shownMax = 240;

type Token = { readonly plain: string; readonly from: number; readonly to: number; readonly weight: number };
type Tokens = KeptText & { readonly tokens: readonly Token[] };

/**
 * Sources that may be copies by their wording: a run of words that few of the case's texts have. What stands in quotation marks
 * is the word of whoever is quoted, and two may quote one.
 */
export function findSharedWording(texts: readonly KeptText[]): SharedWording[] {
  const read = texts
    .map((each): Tokens => ({ ...each, tokens: tokensOf(each.text) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.source < b.source ? -1 : 1));
  const holders = holdersOf(read);
  const isRare = (held: ReadonlySet<number>): boolean =>
    read.length < fewTexts || held.size <= read.length * commonShare;
  return read.flatMap((later, at) => {
    const best = longestRun(later, at, holders, isRare, read);
    return best ? [best] : [];
  });
}

/** Of each shingle, the texts that have it. */
function holdersOf(read: readonly Tokens[]): ReadonlyMap<string, ReadonlySet<number>> {
  const holders = new Map<string, Set<number>>();
  read.forEach(({ tokens }, at) => {
    for (const { key } of shinglesOf(tokens)) {
      const held = holders.get(key);
      if (held) held.add(at);
      else holders.set(key, new Set([at]));
    }
  });
  return holders;
}

type Shingle = { readonly key: string; readonly first: number; readonly last: number };

/** Every run of eight words, or of as many signs as make them. */
function shinglesOf(tokens: readonly Token[]): Shingle[] {
  const shingles: Shingle[] = [];
  let last = -1;
  let weight = 0;
  for (let first = 0; first < tokens.length; first++) {
    while (weight < shingleWords && last + 1 < tokens.length) weight += tokens[++last]?.weight ?? 0;
    if (weight < shingleWords) break;
    const key = tokens
      .slice(first, last + 1)
      .map(({ plain }) => plain)
      .join(' ');
    shingles.push({ key, first, last });
    weight -= tokens[first]?.weight ?? 0;
  }
  return shingles;
}

/** With which earlier text of another publisher it shares the longest run; the earliest of several. */
function longestRun(
  later: Tokens,
  at: number,
  holders: ReadonlyMap<string, ReadonlySet<number>>,
  isRare: (held: ReadonlySet<number>) => boolean,
  read: readonly Tokens[],
): SharedWording | undefined {
  const runs = new Map<number, { first: number; last: number }[]>();
  for (const { key, first, last } of shinglesOf(later.tokens)) {
    const held = holders.get(key);
    if (!held || !isRare(held)) continue;
    for (const earlier of held) {
      if (earlier >= at || read[earlier]?.publisher === later.publisher) continue;
      const ofEarlier = runs.get(earlier) ?? [];
      const run = ofEarlier.at(-1);
      if (run && first <= run.last) run.last = last;
      else ofEarlier.push({ first, last });
      runs.set(earlier, ofEarlier);
    }
  }
  const lengthOf = ({ first, last }: { first: number; last: number }): number =>
    later.tokens.slice(first, last + 1).reduce((sum, { weight }) => sum + weight, 0);
  for (const earlier of [...runs.keys()].sort((a, b) => a - b)) {
    const [longest] = (runs.get(earlier) ?? []).toSorted((a, b) => lengthOf(b) - lengthOf(a));
    const of = read[earlier]?.source;
    if (!longest || of === undefined || lengthOf(longest) < runWords) continue;
    const [from, to] = [later.tokens[longest.first]?.from ?? 0, later.tokens[longest.last]?.to ?? 0];
    return { source: later.source, of, words: shorten(later.text.slice(from, to)) };
  }
  return undefined;
}

const shorten = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= shownMax ? line : `${line.slice(0, shownMax)} …`;
};

const quoted = /“[^”]{0,2000}”|«[^»]{0,2000}»|„[^“”]{0,2000}[“”]|"[^"\n]{0,2000}"|「[^」]{0,2000}」/gu;

// An initial is no word: "U.S.C." is one.
const weightOf = (word: string): number =>
  /\p{Script=Han}/u.test(word) ? 0.5 : word.length === 1 ? 0.25 : 1;

/** Its words outside quotation marks, in plain letters, each with its place. A quotation parts what stands around it. */
function tokensOf(text: string): Token[] {
  // A bar stands between fields and in no sentence.
  const own = text.replaceAll(quoted, (words) => '\uE000'.padEnd(words.length)).replaceAll('|', '\uE000');
  return [...own.matchAll(/\p{Script=Han}|[\p{L}\p{N}]+|\uE000/gu)].map(({ 0: word, index }) => ({
    // No word of another text is this one.
    plain: word === '\uE000' ? `\uE000${index} ${text.length}` : plainLetters(word),
    from: index,
    to: index + word.length,
    weight: weightOf(word),
  }));
}
