import { largest, smallest } from '../../../../src/lib/lists/index';
import { readCountries } from './countries';
import type { End } from './ends';
import type { MapContent } from './map-content';

type Point = readonly [x: number, y: number];
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export type DrawnMap = {
  readonly width: number;
  readonly height: number;
  /** The outlines of all land in one path. */
  readonly land: string;
  readonly lines: readonly { flow: string; terms: string; width: number; path: string }[];
  readonly places: readonly { name: string; x: number; y: number; isNamed: boolean; isLeft: boolean }[];
};

/** Units a map is wide: those of a desk and of a print, and fewer for a phone, where letters are as large. */
export const mapWidths = { wide: 960, narrow: 420 } as const;

const highest = 0.6;
const lowest = 0.27;
const margin = 28;
const fontSize = 13;

/** A map of lines as paths, to be printed: Natural Earth in Mercator's projection, as wide as they need. */
export function drawMap({ lines: drawn, ends }: MapContent, width: number): DrawnMap {
  const lines = drawn.features.map(({ properties, geometry }) => ({
    ...properties,
    points: geometry.coordinates.map(projected),
  }));
  const { project, height } = framed(
    lines.flatMap(({ points }) => points),
    width,
  );
  return {
    width,
    height,
    land: landPath(project, { left: 0, right: width, top: 0, bottom: height }),
    lines: lines.map(({ flow, terms, width: stroke, points }) => ({
      flow,
      terms,
      width: stroke,
      path: pathOf(points.map(project)),
    })),
    places: placesOf(ends, project, width),
  };
}

// Radians on both axes, north up.
const projected = ([longitude = 0, latitude = 0]: readonly number[]): Point => [
  (longitude * Math.PI) / 180,
  -Math.log(Math.tan(Math.PI / 4 + (Math.max(-84, Math.min(84, latitude)) * Math.PI) / 360)),
];

type Project = (point: Point) => Point;

// A flow between neighbours is not drawn at the scale of a town: some of the world is seen around it.
const spanMin = 0.9;

/** Around everything that is drawn; names stand to the right of their places. */
function framed(points: readonly Point[], width: number): { project: Project; height: number } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = widened(smallest(xs), largest(xs));
  const [top, bottom] = [smallest(ys), largest(ys)];
  const room = width - 2 * margin - Math.min(90, width / 8);
  const scale = Math.min(
    room / (right - left),
    (highest * width - 2 * margin) / Math.max(bottom - top, 0.01),
  );
  const height = Math.round(Math.max(lowest * width, (bottom - top) * scale + 2 * margin));
  const [x0, y0] = [(left + right) / 2, (top + bottom) / 2];
  return {
    project: ([x, y]) => [margin + room / 2 + (x - x0) * scale, height / 2 + (y - y0) * scale],
    height,
  };
}

const widened = (low: number, high: number): [number, number] => {
  const more = Math.max(0, spanMin - (high - low)) / 2;
  return [low - more, high + more];
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

const pathOf = (points: readonly Point[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${rounded(x)},${rounded(y)}`).join('');

function landPath(project: Project, seen: Box): string {
  const rings = readCountries().features.flatMap(({ geometry }) => ringsOf(geometry));
  return rings
    .map((ring) => thinned(ring.map((position) => project(projected(position)))))
    .filter((ring) => ring.length > 2 && meets(ring, seen))
    .map((ring) => `${pathOf(ring)}Z`)
    .join('');
}

/** Without what would not be seen: points nearer than half a unit to the last. */
function thinned(ring: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 0.5) kept.push(point);
  }
  return kept;
}

function meets(ring: readonly Point[], { left, right, top, bottom }: Box): boolean {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return smallest(xs) < right && largest(xs) > left && smallest(ys) < bottom && largest(ys) > top;
}

function ringsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Every place with a dot; of names that would lie on each other the one with more flows. */
function placesOf(ends: readonly End[], project: Project, width: number): DrawnMap['places'] {
  const taken: Box[] = [];
  return ends.map(({ name, at }) => {
    const [x, y] = project(projected(at));
    const long = widthOf(name);
    const isLeft = x + 8 + long > width - 4;
    const box = {
      left: isLeft ? x - 8 - long : x + 8,
      right: isLeft ? x - 8 : x + 8 + long,
      top: y - fontSize * 0.7,
      bottom: y + fontSize * 0.7,
    };
    const isNamed = !taken.some(
      (other) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
    if (isNamed) taken.push(box);
    return { name, x: rounded(x), y: rounded(y), isNamed, isLeft };
  });
}

// Chinese characters are as wide as they are high, and letters about half of it.
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + fontSize * (/[\u2e80-\uffef]/.test(character) ? 1.05 : 0.62), 0);
