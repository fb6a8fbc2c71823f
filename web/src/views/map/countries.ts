import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';

/** Natural Earth 1:110m, without Antarctica, where nothing was sent. */
export function readCountries(): FeatureCollection {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.countries);
  return { type: 'FeatureCollection', features: features.filter(({ id }) => id !== '010') };
}
