import { type Item, type Known, patternOf } from '../names/known.js';

export type ItemFound = {
  readonly start: number;
  readonly end: number;
  readonly item: Item;
  /** Whether it is in the list of items, or known to us only. */
  readonly isListed: boolean;
  /** A size that the list does not have. */
  readonly size?: string;
  readonly length: number;
};

/** The things a line names, each once: where names overlap, the longest. */
export function findItems(text: string, { items, otherItems }: Known): ItemFound[] {
  const all = [
    ...items.flatMap((item) => matchesOf(text, item, true)),
    ...otherItems.flatMap((item) => matchesOf(text, item, false)),
  ].toSorted((a, b) => b.length - a.length || Number(b.isListed) - Number(a.isListed));
  const kept: ItemFound[] = [];
  for (const one of all)
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  return sized(
    text,
    joined(
      text,
      kept.toSorted((a, b) => a.start - b.start),
    ),
    items,
  );
}

const matchesOf = (text: string, item: Item, isListed: boolean): ItemFound[] =>
  [...item.names, ...(/[a-z]{4}/.test(item.id) ? [item.id] : [])].flatMap((name) =>
    [...text.matchAll(patternOf(name))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      length: match[0].length,
      item,
      isListed,
    })),
  );

const nothingBetween = /^[ -]*(?:\(|di|de|tipo|type|da|of|del tipo|نوع)?[ -]*$/u;

/** "Mascherine FFP2" is one thing and not two: what has a digit says which, else the longer name. */
function joined(text: string, found: readonly ItemFound[]): ItemFound[] {
  const kept: ItemFound[] = [];
  for (const one of found) {
    const before = kept.at(-1);
    if (!before || !nothingBetween.test(text.slice(before.end, one.start))) {
      kept.push(one);
      continue;
    }
    const [a, b] = [before, one].map((each) => Number(/\d/.test(text.slice(each.start, each.end))));
    const chosen =
      a === b ? (before.length >= one.length ? before : one) : (a ?? 0) > (b ?? 0) ? before : one;
    kept[kept.length - 1] = { ...chosen, start: before.start, end: one.end };
  }
  return kept;
}

const sizeBehind = /^ ?\(?(?:taglia|tg\.?|misura|size|talla|taille|grosse)? ?(xs|s|m|l|xl|xxl)\)?(?![a-z])/u;
const sizeBefore = /(?<![a-z])(xs|s|m|l|xl|xxl) $/u;

/** Gloves of a size are another item than gloves, where the list has them; where it has not, the size is told. */
function sized(text: string, found: readonly ItemFound[], items: readonly Item[]): ItemFound[] {
  return found.map((one) => {
    if (/-(?:xs|s|m|l|xl|xxl)$/i.test(one.item.id)) return one;
    const behind = sizeBehind.exec(text.slice(one.end));
    const size = (behind?.[1] ?? sizeBefore.exec(text.slice(0, one.start))?.[1])?.toUpperCase();
    if (size === undefined) return one;
    const item = items.find(({ id }) => id === `${one.item.id}-${size}`);
    const end = behind ? one.end + behind[0].length : one.end;
    return item ? { ...one, item, end } : { ...one, end, size };
  });
}
