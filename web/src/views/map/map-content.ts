import type { Flow } from '../../../../src/terms/http/api';
import { type End, endsOf } from './ends';
import { flowLines } from './flow-lines';

/** Of flows by their terms; of a journey what is known to have been gone, and what is not. */
export type LineKind = 'given' | 'sold' | 'unknown' | 'gone' | 'open';
export type LineProperties = { flow: string; terms: LineKind; width: number };
export type MapLines = GeoJSON.FeatureCollection<GeoJSON.LineString, LineProperties>;

/** What a map shows beside the land: lines, and the places they join. */
export type MapContent = { readonly lines: MapLines; readonly ends: readonly End[] };

export const contentOfFlows = (flows: readonly Flow[]): MapContent => ({
  lines: flowLines(flows),
  ends: endsOf(flows),
});
