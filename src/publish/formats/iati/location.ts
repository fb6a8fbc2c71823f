import { element, type Xml } from '../../../lib/xml/index.js';
import type { EditionReading } from '../edition-reading.js';

/** Where it was delivered, where that is nearer than a country: its point on a map stands for no place in it. */
export function locationOf(id: string | undefined, { record }: EditionReading): Xml | undefined {
  const place = id === undefined ? undefined : record.places.get(id);
  if (!place || place.kind === 'country' || place.kind === 'region') return undefined;
  const { latitude, longitude } = place;
  return element('location', {}, [
    element('name', {}, [element('narrative', {}, place.name)]),
    latitude === undefined || longitude === undefined
      ? undefined
      : element('point', { srsName: 'http://www.opengis.net/def/crs/EPSG/0/4326' }, [
          element('pos', {}, `${latitude} ${longitude}`),
        ]),
  ]);
}
