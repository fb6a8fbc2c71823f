import type { Database } from '../../store/index.js';
import { lotNameOf } from '../capture/event-row.js';
import { lotTextOf, typedLot } from '../delivery/names.js';
import { sameNumber } from '../lots/numbered.js';
import { withSameNumber } from '../lots/renamed.js';
import type { Happening } from '../trace/index.js';
import type { HappeningsOfLot } from './lot-told.js';
import { numberedIn } from './numbered-lots.js';
import { relatedHappenings, relatedStory } from './related-events.js';
import { memoryOf, weightOfStory } from './remembered.js';

/**
 * Every event that can tell of a thing or a lot. Of a lot that was scanned or is of one product of a case also what was typed
 * with its number, where that is of no other goods: there the number is told as the lot.
 */
export async function happeningsOfLot(db: Database, id: string): Promise<HappeningsOfLot> {
  const { names: _, ...found } = await storyOfLot(db, id);
  return found;
}

type Story = HappeningsOfLot & {
  /** An event that has none of these changes nothing of it; of a lot whose number was typed also what the cases say may. */
  readonly names: ReadonlySet<string>;
};

/** The same with the names by which it was found; remembered until an event comes that has one of them. */
export async function storyOfLot(db: Database, id: string): Promise<Story> {
  const memory = memoryOf(db);
  const at = await memory.catchUp(db);
  const known = memory.story(id);
  if (known !== undefined) return { ...known.made, names: known.names };
  const { names, ...made } = await readStory(db, id);
  if (made.same === undefined && made.happenings.length > 0)
    await memory.keepStory(db, id, { made, names }, at, weightOfStory(made.happenings));
  return { ...made, names };
}

async function readStory(db: Database, id: string): Promise<Story> {
  const { happenings, names: asked } = await relatedStory(db, id);
  const number = lotTextOf(id);
  const names = new Set(number === undefined ? asked : [...asked, lotNameOf(number)]);
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
