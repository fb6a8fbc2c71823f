import codes from 'i18n-iso-countries/codes.json';
import { readCountries } from './countries';

const numericOf = new Map(
  codes.flatMap(([two, three, numeric]) => [[two, numeric] as const, [three, numeric] as const]),
);

export type Position = { readonly latitude: number; readonly longitude: number };

let centres: ReadonlyMap<unknown, Position> | undefined;

/** The middle of the largest land of a country, by either of its codes; undefined of what the small map does not show. */
export function countryCentre(code: string): Position | undefined {
  centres ??= new Map(
    readCountries().features.flatMap(({ id, geometry }) => [[id, centreOf(ringsOf(geometry))]]),
  );
  const numeric = numericOf.get(code);
  return numeric === undefined ? undefined : centres.get(numeric);
}

type Ring = GeoJSON.Position[];

const ringsOf = (geometry: GeoJSON.Geometry): Ring[] => {
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
  return geometry.type === 'MultiPolygon'
    ? geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1))
    : [];
};

// The centroid of a polygon: each edge with the origin is a triangle, and they are weighed by their signed areas.
function centreOf(rings: readonly Ring[]): Position {
  const shapes = rings.map((ring) => {
    let [area, x, y] = [0, 0, 0];
    ring.forEach(([x1 = 0, y1 = 0], at) => {
      const [x2 = 0, y2 = 0] = ring[(at + 1) % ring.length] ?? [];
      const cross = x1 * y2 - x2 * y1;
      area += cross;
      x += (x1 + x2) * cross;
      y += (y1 + y2) * cross;
    });
    return { area: Math.abs(area), longitude: x / (3 * area), latitude: y / (3 * area) };
  });
  const [largest = { area: 0, longitude: 0, latitude: 0 }] = shapes.sort((a, b) => b.area - a.area);
  return { latitude: largest.latitude, longitude: largest.longitude };
}
