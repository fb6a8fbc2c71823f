import type { Flow } from '../../../../src/terms/http/api';
import { arc, type Position } from './arc';
import type { MapLines } from './map-lines';

type FlowTerms = 'given' | 'sold' | 'unknown';
type Line = { readonly flow: Flow; readonly terms: FlowTerms; readonly pieces: number };

const widthMinPx = 1.5;

/** One line for each part of a flow that is known to be of its kind, widest first so that thin ones lie on top. */
export function flowLines(flows: readonly Flow[]): MapLines {
  const lines = flows.flatMap(linesOf).sort((a, b) => b.pieces - a.pieces);
  const onRoute = new Map<string, number>();
  const features = lines.flatMap(({ flow, terms, pieces }) => {
    const [from, to] = [positionOf(flow.from), positionOf(flow.to)];
    if (!from || !to) return [];
    const route = `${flow.from.id} ${flow.to.id}`;
    const place = onRoute.get(route) ?? 0;
    onRoute.set(route, place + 1);
    return {
      type: 'Feature' as const,
      properties: { flow: flow.id, terms, width: widthMinPx + Math.log10(Math.max(1, pieces)) * 0.6 },
      geometry: {
        type: 'LineString' as const,
        coordinates: arc(from, to, 0.08 + place * 0.035).map(([x, y]) => [x, y]),
      },
    };
  });
  return { type: 'FeatureCollection', features };
}

const positionOf = ({ latitude, longitude }: Flow['from']): Position | undefined =>
  latitude === undefined || longitude === undefined ? undefined : [longitude, latitude];

function linesOf(flow: Flow): Line[] {
  const known = (['given', 'sold', 'unknown'] as const)
    .map((terms) => ({ flow, terms, pieces: flow[terms].low }))
    .filter(({ pieces }) => pieces > 0);
  // Nobody gave a number, but something went: the thinnest line.
  return known.length > 0 ? known : [{ flow, terms: 'unknown', pieces: 0 }];
}
