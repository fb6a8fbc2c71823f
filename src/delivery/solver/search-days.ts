import { seededRandom } from '../../statistics/index.js';
import { type BestSet, exactOrdersMax, solveExactly } from '../exact/solve-exactly.js';
import type { Tour } from '../plan.js';
import { Annealing, type Days } from './annealing.js';
import type { Instance } from './instance.js';
import { doing } from './tours.js';

export type SearchOptions = {
  readonly seed: number;
  /** Ends by then at the latest. */
  readonly seconds: number;
  /** And after so many rounds; with the same seed and no other end, days are the same on every machine. */
  readonly rounds: number;
  /** In seconds, from anywhere. */
  readonly now: () => number;
};

export type SearchProgress = { readonly cost: number; readonly left: number; readonly secondsLeft: number };

export type Searched = {
  readonly method: 'exact' | 'search';
  readonly tours: readonly Tour[];
  readonly sets: readonly BestSet[];
  readonly rounds: number;
};

const roundsAtATime = 50;

/**
 * Searches for days until it is told to return, or its time is over; gives its best after every few rounds. What is small
 * is answered at once, and nothing better exists.
 */
export function* searchDays(
  instance: Instance,
  options: SearchOptions,
): Generator<SearchProgress, Searched, typeof stopped | undefined> {
  if (instance.orders <= exactOrdersMax) return { method: 'exact', rounds: 0, ...solveExactly(instance) };
  const began = options.now();
  const search = new Annealing(instance, seededRandom(options.seed));
  for (;;) {
    const passed = options.now() - began;
    const share = Math.max(passed / options.seconds, search.rounds / options.rounds);
    const progress = { cost: search.bestCost, left: search.bestLeft, secondsLeft: options.seconds - passed };
    const isWanted = share < 1 && (yield progress) !== stopped;
    if (!isWanted) break;
    search.run(Math.min(roundsAtATime, options.rounds - search.rounds), share);
  }
  const tours = toursOf(instance, search.bestDays, search.tours.room);
  return { method: 'search', rounds: search.rounds, tours, sets: [] };
}

/** What is sent to a search that is to end with what it has. */
export const stopped = 'stopped';

function toursOf({ vehicles }: Instance, { stops, what, length }: Days, room: number): Tour[] {
  return Array.from({ length: vehicles }, (_, vehicle) => {
    const trips: number[][] = [];
    const base = vehicle * room;
    for (let at = base; at < base + (length[vehicle] ?? 0); at++) {
      if (what[at] === doing.load) trips.push([]);
      else if (what[at] === doing.order) trips.at(-1)?.push(stops[at] ?? 0);
    }
    return trips.filter((trip) => trip.length > 0);
  });
}
