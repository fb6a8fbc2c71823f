import type { StyleSpecification } from 'maplibre-gl';
import type { MapLines } from './map-lines';

const names = ['sea', 'land', 'border', 'given', 'sold', 'unknown', 'ink'] as const;
export type MapColours = Record<(typeof names)[number], string>;

/** The page's own colours: WebGL knows nothing of style sheets. */
export function readColours(): MapColours {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as MapColours;
}

/** Natural Earth and the lines: two sources of our own, no tiles, no glyphs, nothing from elsewhere. */
export function mapStyle(
  countries: GeoJSON.FeatureCollection,
  lines: MapLines,
  colours: MapColours,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      countries: { type: 'geojson', data: countries, attribution: 'Natural Earth' },
      flows: { type: 'geojson', data: lines },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': colours.land } },
      {
        id: 'borders',
        type: 'line',
        source: 'countries',
        paint: { 'line-color': colours.border, 'line-width': 0.7 },
      },
      flowLayer('given', colours.given, []),
      flowLayer('sold', colours.sold, []),
      flowLayer('unknown', colours.unknown, [1.2, 1.2]),
      flowLayer('gone', colours.ink, []),
      flowLayer('open', colours.ink, [2.4, 2]),
      {
        id: 'reach',
        type: 'line',
        source: 'flows',
        // A line of two pixels is hard to hit with a finger.
        paint: { 'line-width': 16, 'line-opacity': 0 },
      },
    ],
  };
}

function flowLayer(terms: string, colour: string, dash: number[]): StyleSpecification['layers'][number] {
  return {
    id: terms,
    type: 'line',
    source: 'flows',
    filter: ['==', ['get', 'terms'], terms],
    layout: { 'line-cap': dash.length > 0 ? 'butt' : 'round' },
    paint: {
      'line-color': colour,
      // A phone shows the whole at a zoom at which full widths would hide it.
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        -1,
        ['*', 0.4, ['get', 'width']],
        1,
        ['get', 'width'],
      ],
      'line-opacity': 0.85,
      ...(dash.length > 0 ? { 'line-dasharray': dash } : {}),
    },
  };
}
