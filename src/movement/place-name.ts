import type { CaseRecord } from '../case/index.js';
import { type Language, nameCountry } from '../words/index.js';

/** What a place of a case is called, with its country where it is none itself. */
export function placeName(
  id: string | undefined,
  record: CaseRecord,
  language: Language,
): string | undefined {
  const place = id === undefined ? undefined : record.places.get(id);
  if (place === undefined) return id;
  const country = place.country === undefined ? undefined : nameCountry(place.country, language);
  if (place.kind === 'country') return country ?? place.name;
  return country === undefined ? place.name : `${place.name}, ${country}`;
}
