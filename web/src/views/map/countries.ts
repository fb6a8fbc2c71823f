import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';

type Topology = Parameters<typeof feature>[0] & { objects: { countries: Countries } };
type Countries = Extract<Parameters<typeof feature>[1], { type: 'GeometryCollection' }>;

const antarctica = '010';

/** Natural Earth 1:110m, without Antarctica, where nothing was sent. */
export function readCountries(): GeoJSON.FeatureCollection {
  const topology = atlas as unknown as Topology;
  const { features } = feature(topology, topology.objects.countries);
  return {
    type: 'FeatureCollection',
    features: features
      .filter(({ id }) => id !== antarctica)
      .map((country) => ({ ...country, geometry: unwrap(country.geometry) })),
  };
}

// The atlas is made for a globe: Russia and Fiji run on from 180° to -180°. On a plane that is a stroke across the
// whole map, so what lies beyond the antimeridian is counted on past 180° instead.
function unwrap(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(unwrapRing) };
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(unwrapRing)) };
}

function unwrapRing(ring: GeoJSON.Position[]): GeoJSON.Position[] {
  let turns = 0;
  return ring.map(([x = 0, y = 0], index) => {
    const before = ring[index - 1]?.[0] ?? x;
    if (x - before < -180) turns += 1;
    if (x - before > 180) turns -= 1;
    return [x + turns * 360, y];
  });
}
