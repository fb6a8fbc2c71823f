import type { Database } from '../../store/index.js';
import type { Happening } from '../trace/index.js';
import type { ByEvents } from '../trace-answer.js';
import { EventMemory } from './event-memory.js';
import type { HappeningsOfLot, LotTold } from './lot-told.js';

// A name in an event is up to 600 bytes of memory with all that is around it, one in an answer 100.
const weights = { stories: 150_000, answers: 500_000 };

const memories = new WeakMap<Database, EventMemory<HappeningsOfLot, LotTold>>();

/** What this process remembers of a store. */
export function memoryOf(db: Database): EventMemory<HappeningsOfLot, LotTold> {
  const memory = memories.get(db) ?? new EventMemory<HappeningsOfLot, LotTold>(weights);
  memories.set(db, memory);
  return memory;
}

// What an event weighs that names nothing.
const bareEvent = 4;

export const weightOfStory = (happenings: readonly Happening[]): number =>
  happenings.reduce(
    (sum, { things, amounts, inputs, outputs }) =>
      sum + bareEvent + things.length + amounts.length + weightOfGoods(inputs) + weightOfGoods(outputs),
    0,
  );

const weightOfGoods = ({ things, amounts }: Happening['inputs']): number => things.length + amounts.length;

export const weightOfAnswer = ({ path, where, contents, recall }: ByEvents<unknown>, names: number): number =>
  names +
  2 * path.length +
  contents.length +
  [...where, ...recall.affected].reduce((sum, { ids }) => sum + 2 + ids.length, 0);
