import { arc } from '../../views/map/arc';
import { countryCentre, type Position } from '../../views/map/country-centre';
import type { MapContent } from '../../views/map/map-content';
import type { JourneyShown, StopShown } from './journey';

export type JourneyOnMap = {
  readonly content: MapContent;
  /** Stops that stand in the middle of their country, since nobody entered where they are. */
  readonly approximate: readonly StopShown[];
  /** Stops that are not on the map at all. */
  readonly unplaced: readonly StopShown[];
};

const widthPx = 2.5;
const bend = 0.08;

/** The stops by their numbers in the table, and a line for each leg whose ends lie apart. */
export function journeyOnMap({ stops, legs }: Pick<JourneyShown, 'stops' | 'legs'>): JourneyOnMap {
  const placed = new Map(stops.flatMap((stop) => entryOf(stop)));
  const features = legs.flatMap(({ from, to, isKnown }) => {
    const [start, end] = [placed.get(from), placed.get(to)];
    if (!start || !end || isSame(start, end)) return [];
    const way = arc([start.longitude, start.latitude], [end.longitude, end.latitude], bend);
    return {
      type: 'Feature' as const,
      properties: {
        flow: `${from} ${to}`,
        terms: isKnown ? ('gone' as const) : ('open' as const),
        width: widthPx,
      },
      geometry: { type: 'LineString' as const, coordinates: way.map(([x, y]) => [x, y]) },
    };
  });
  return {
    content: { lines: { type: 'FeatureCollection', features }, ends: endsOf(stops, placed) },
    approximate: stops.filter(
      ({ key, latitude, isVague }) => !isVague && latitude === undefined && placed.has(key),
    ),
    unplaced: stops.filter(({ key }) => !placed.has(key)),
  };
}

const isSame = (a: Position, b: Position): boolean =>
  a.latitude === b.latitude && a.longitude === b.longitude;

function entryOf({ key, latitude, longitude, country }: StopShown): [string, Position][] {
  const own = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined;
  const at = own ?? (country === undefined ? undefined : countryCentre(country));
  return at === undefined ? [] : [[key, at]];
}

/** Stops at one point share a dot and a line of names. */
function endsOf(stops: readonly StopShown[], placed: ReadonlyMap<string, Position>): MapContent['ends'] {
  const ends = new Map<string, MapContent['ends'][number]>();
  for (const [index, { key, name }] of stops.entries()) {
    const at = placed.get(key);
    if (!at) continue;
    const point = `${at.latitude} ${at.longitude}`;
    const before = ends.get(point);
    const text = `${index + 1} ${name}`;
    ends.set(point, {
      id: point,
      name: before === undefined ? text : `${before.name} · ${text}`,
      at: [at.longitude, at.latitude],
      flows: 1,
    });
  }
  return [...ends.values()];
}
