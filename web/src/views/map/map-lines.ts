/** Of flows by their terms; of a journey what is known to have been gone, and what is not. */
type LineKind = 'given' | 'sold' | 'unknown' | 'gone' | 'open';
type LineProperties = { flow: string; terms: LineKind; width: number };
export type MapLines = GeoJSON.FeatureCollection<GeoJSON.LineString, LineProperties>;
