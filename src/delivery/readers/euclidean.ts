import type { Distances } from './distances.js';

type Point = readonly [number, number];

/** Ten times as long and cut to a whole: what the DIMACS challenge of 2022 compares VRPTW by. Time is counted likewise. */
export const dimacsDistances = (points: readonly Point[]): Distances =>
  euclidean(points, (distance) => Math.floor(10 * distance + 1e-9));

/** To the nearest whole, as TSPLIB's EUC_2D says. */
export const roundedDistances = (points: readonly Point[]): Distances => euclidean(points, Math.round);

function euclidean(points: readonly Point[], round: (distance: number) => number): Distances {
  const time = new Float64Array(points.length ** 2);
  for (const [row, [x, y]] of points.entries())
    for (const [column, to] of points.entries())
      time[row * points.length + column] = round(Math.hypot(x - to[0], y - to[1]));
  return { names: points.map((_, at) => String(at)), time, assumed: [] };
}
