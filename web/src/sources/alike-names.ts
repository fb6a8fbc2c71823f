import { groupBy } from '../../../src/lib/lists/index';
import { plainLetters } from '../../../src/lib/text/index';

export type Named = { readonly id: string; readonly name: string };

const wordsOf = (name: string): string[] =>
  plainLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** "Osp. Garibaldi" begins each of its words as "Ospedale Garibaldi" does. */
const isShortFor = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === long.length && short.every((word, at) => long[at]?.startsWith(word));

const mayBeOne = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && (isShortFor(one, other) || isShortFor(other, one));

/** Names that may be two spellings of one: the same but for signs and accents, or shortened word by word. */
export function alikeNames(all: readonly Named[]): Named[][] {
  // Those that cannot be one are not held against each other: a case may have thousands.
  const near = groupBy(
    all.map((named) => ({ named, words: wordsOf(named.name) })),
    ({ words }) => `${words.length} ${words.at(-1)?.slice(0, 3) ?? ''}`,
  );
  return [...near.values()].flatMap((some) => {
    const left = [...some];
    const groups: Named[][] = [];
    for (let first = left.shift(); first; first = left.shift()) {
      const { named, words } = first;
      const same = left.filter((other) => mayBeOne(words, other.words));
      if (same.length === 0) continue;
      for (const one of same) left.splice(left.indexOf(one), 1);
      groups.push([named, ...same.map((one) => one.named)]);
    }
    return groups;
  });
}
