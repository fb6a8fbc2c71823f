export type Position = readonly [longitude: number, latitude: number];

// Latitudes in the Mercator plane, where a curve that looks even on screen is even.
const toMercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
const fromMercator = (y: number): number => (Math.atan(Math.sinh(y)) * 180) / Math.PI;
const degrees = Math.PI / 180;

const steps = 48;

/**
 * A curve from one place to another that bulges to its right by `bend` of its length (a quadratic Bézier in the
 * Mercator plane), which from east to west is to the north,
 * as a great circle would. There and back bulge to opposite sides, and several flows on one route are told apart by `bend`.
 * It does not cross the antimeridian: China to America goes over the whole map, as the eye expects of one map.
 */
export function arc(from: Position, to: Position, bend: number): Position[] {
  const [x0, y0] = [from[0] * degrees, toMercator(from[1])];
  const [x2, y2] = [to[0] * degrees, toMercator(to[1])];
  const [x1, y1] = [(x0 + x2) / 2 + (y2 - y0) * bend * 2, (y0 + y2) / 2 - (x2 - x0) * bend * 2];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const along = (a: number, b: number, c: number): number =>
      (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return [along(x0, x1, x2) / degrees, fromMercator(along(y0, y1, y2))] as const;
  });
}
