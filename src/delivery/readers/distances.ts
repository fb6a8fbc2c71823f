import { type Wording, wording } from '../../lib/wording/index.js';
import type { ProblemInput } from './problem-input.js';

export type Distances = {
  readonly names: readonly string[];
  readonly time: Float64Array;
  readonly metres?: Float64Array | undefined;
  readonly assumed: readonly Wording[];
};

/** Where a matrix is not what it must be. */
export type MatrixFault = {
  readonly path: readonly PropertyKey[];
  readonly found: unknown;
  readonly expected: Wording;
};

const earthRadiusMetres = 6_371_000;

/** Ways between all places: as they were given, or by great circle and detour where only positions are known. */
export function findDistances(input: ProblemInput): Distances | MatrixFault {
  const { minutes, metres, places, speedKmh } = input;
  const fault = squareFault('minutes', minutes, places) ?? squareFault('metres', metres, places);
  if (fault) return fault;
  const names = (minutes ?? metres ?? places ?? []).map((_, at) => nameOf(places?.[at], at));
  const long = metres ? standing(metres) : fromPositions(input);
  const isMoved = [minutes, metres].some((matrix) => matrix?.some((row, at) => row[at] !== 0));
  const still = isMoved ? [wording('route.assumed.still')] : [];
  if (minutes) return { names, time: standing(minutes), metres: long, assumed: still };
  if (!long) return { path: ['minutes'], found: undefined, expected: wording('expect.route.matrix') };
  const time = long.map((each) => (each * 60) / (speedKmh * 1000));
  const speed = wording('route.assumed.speed', { speed: speedKmh });
  const detour = wording('route.assumed.detour', { detour: input.detour });
  return { names, time, metres: long, assumed: metres ? [...still, speed] : [detour, speed] };
}

/** Row after row. Some write down a very long way from a place to itself, for one that is not to be gone. */
const standing = (matrix: readonly (readonly number[])[]): Float64Array =>
  Float64Array.from(matrix.flatMap((row, from) => row.map((way, to) => (from === to ? 0 : way))));

const nameOf = (place: NonNullable<ProblemInput['places']>[number] | undefined, at: number): string =>
  place === undefined ? String(at) : typeof place === 'string' ? place : place.id;

function squareFault(
  name: string,
  matrix: readonly (readonly number[])[] | undefined,
  places: ProblemInput['places'],
): MatrixFault | undefined {
  if (!matrix) return undefined;
  const size = places?.length ?? matrix.length;
  const expected = wording('expect.route.square', { size: String(size) });
  if (matrix.length !== size || size === 0) return { path: [name], found: matrix, expected };
  const row = matrix.findIndex((each) => each.length !== size);
  return row < 0 ? undefined : { path: [name, row], found: matrix[row], expected };
}

function fromPositions({ places, detour }: ProblemInput): Float64Array | undefined {
  const positions = (places ?? []).flatMap((place) => (typeof place === 'string' ? [] : [place]));
  if (positions.length === 0 || positions.length !== places?.length) return undefined;
  return Float64Array.from(
    positions.flatMap((from) => positions.map((to) => Math.round(detour * greatCircleMetres(from, to)))),
  );
}

type Position = { readonly lat: number; readonly lon: number };

/** By the haversine formula. */
export function greatCircleMetres(from: Position, to: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const across = Math.sin(radians(to.lat - from.lat) / 2) ** 2;
  const along = Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  const half = across + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * along;
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(half)));
}
