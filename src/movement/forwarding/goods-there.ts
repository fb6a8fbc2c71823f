import { isSamePlace } from '../trace/index.js';
import type { ByEvents } from '../trace-answer.js';

type Place = ByEvents<unknown>['where'][number];

/** So many at least and at most; endless where nobody said how many. */
export type There = { readonly least: number; readonly most: number };

/** How many of goods are at a place, by where they are told to be; a thing is one. */
export const countAt = (where: readonly Place[], id: string, place: string): There =>
  sumOf(where.filter((each) => isOf(each, id) && isAt(each, place)));

/** How many are told to be on their way from a place to another. */
export const countBetween = (where: readonly Place[], id: string, from: string, to: string): There =>
  sumOf(
    where.filter(
      (each) =>
        isOf(each, id) &&
        each.state === 'in-transit' &&
        each.from !== undefined &&
        each.to !== undefined &&
        isSamePlace(each.from, from) &&
        isSamePlace(each.to, to),
    ),
  );

const isOf = ({ ids }: Place, id: string): boolean => ids.includes(id);

const isAt = ({ state, place }: Place, there: string): boolean =>
  state === 'at' && place !== undefined && isSamePlace(place, there);

const sumOf = (places: readonly Place[]): There =>
  places.reduce(
    (sum, { quantity }) => ({
      least: sum.least + (quantity?.low ?? 1),
      most: sum.most + (quantity === undefined ? 1 : (quantity.high ?? Number.POSITIVE_INFINITY)),
    }),
    { least: 0, most: 0 },
  );
