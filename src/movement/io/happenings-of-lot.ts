import type { Database } from '../../store/index.js';
import { lotTextOf, typedLot } from '../delivery/names.js';
import { type SameNumber, sameNumber } from '../lots/numbered.js';
import { withSameNumber } from '../lots/renamed.js';
import type { Happening } from '../trace/index.js';
import { numberedIn } from './numbered-lots.js';
import { relatedHappenings, relatedStory } from './related-events.js';

export type HappeningsOfLot = {
  readonly happenings: readonly Happening[];
  /** What goes by the lot's number under another name. */
  readonly same?: SameNumber;
};

/**
 * Every event that can tell of a thing or a lot. Of a lot that was scanned or is of one product of a case also what was typed
 * with its number, where that is of no other goods: there the number is told as the lot.
 */
export async function happeningsOfLot(db: Database, id: string): Promise<HappeningsOfLot> {
  const { names: _, ...found } = await storyOfLot(db, id);
  return found;
}

/** The same with the names by which the events of the thing or lot itself were found. */
export async function storyOfLot(
  db: Database,
  id: string,
): Promise<HappeningsOfLot & { readonly names: readonly string[] }> {
  const { happenings, names } = await relatedStory(db, id);
  const number = lotTextOf(id);
  const numbered = number === undefined ? undefined : await numberedIn(db, number);
  if (numbered === undefined || numbered.typed.length === 0) return { happenings, names };
  const same = sameNumber(id, numbered);
  const typed = typedLot(numbered.number);
  if (id === typed) return { happenings, same, names };
  const named = same.hashes.size === 0 ? [] : await relatedHappenings(db, typed);
  const isOther = ({ hash, amounts }: Happening): boolean =>
    !same.hashes.has(hash) && amounts.some((amount) => amount.id === typed);
  const all = new Map(
    [...happenings, ...named.filter((each) => !isOther(each))].map((each) => [each.hash, each]),
  );
  return { happenings: withSameNumber([...all.values()], id, same), same, names };
}
