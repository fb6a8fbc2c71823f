import type { Flow } from '../../../../src/terms/http/api';
import { type End, endsOf } from './ends';
import { flowLines } from './flow-lines';
import type { MapLines } from './map-lines';

/** What a map shows beside the land: lines, and the places they join. */
export type MapContent = { readonly lines: MapLines; readonly ends: readonly End[] };

export const contentOfFlows = (flows: readonly Flow[]): MapContent => ({
  lines: flowLines(flows),
  ends: endsOf(flows),
});
