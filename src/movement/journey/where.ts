import type { CaseRecord, ConsignmentRecord, PartyId, Place } from '../../case/index.js';
import { comparedName } from '../compared-name.js';
import { placeWithGln, typedPlaceIn } from '../delivery/names.js';
import { nameOfPlace, type PlaceNames } from '../evidence/place-names.js';
import { placeKey } from '../trace/index.js';

type PlaceId = NonNullable<ConsignmentRecord['consignment']['deliveredTo']>;

/** Where goods were or are to be, as exactly as anything says. */
export type Where = {
  /** Two that are one place have one key. */
  readonly key: string;
  readonly place?: Place | undefined;
  /** Of a place that is none of the case's. */
  readonly name?: string | undefined;
  readonly country?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  /** No more is known than the country, or whose goods they are. */
  readonly isVague: boolean;
};

export const whereOfPlace = (id: PlaceId, record: CaseRecord): Where => {
  const place = record.places.get(id);
  if (place === undefined) return { key: `place ${id}`, name: id, isVague: false };
  const { latitude, longitude, country, kind } = place;
  const isVague = kind === 'country';
  const key = isVague && country !== undefined ? `country ${country}` : `place ${id}`;
  return { key, place, country, latitude, longitude, isVague };
};

/** An end of which no place is on record lies in the party's country, wherever in it. */
export function whereOfParty(id: PartyId, record: CaseRecord): Where {
  const country = record.parties.get(id)?.country;
  if (country === undefined) return { key: `party ${id}`, name: record.nameOf(id), isVague: true };
  const place = [...record.places.values()].find((one) => one.kind === 'country' && one.country === country);
  return place ? whereOfPlace(place.id, record) : { key: `country ${country}`, country, isVague: true };
}

/** Of the place that an event names: that of the case which has its GLN or its name, or the position in it. */
export function whereOfEvent(id: string, record: CaseRecord, names: PlaceNames): Where {
  const gln = placeKey(id);
  const typed = typedPlaceIn(id);
  const own = [...record.places.values()].find(
    (place) => place.gln === gln || (typed !== undefined && isCalled(place, typed)),
  );
  if (own) return whereOfPlace(own.id, record);
  const name = nameOfPlace(names, id);
  const key = gln === id ? id : placeWithGln(gln);
  return { key, ...(name === undefined ? {} : { name }), ...positionIn(id), isVague: false };
}

const isCalled = ({ name, alsoKnownAs = [] }: Place, typed: string): boolean =>
  [name, ...alsoKnownAs].some((each) => comparedName(each) === comparedName(typed));

/** RFC 5870, as EPCIS lets a read point be told: geo:45.46,9.19 */
function positionIn(id: string): Pick<Where, 'latitude' | 'longitude'> {
  const [, north = '', east = ''] = /^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/i.exec(id) ?? [];
  const [latitude, longitude] = [Number(north), Number(east)];
  const isSomewhere = north !== '' && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isSomewhere ? { latitude, longitude } : {};
}
