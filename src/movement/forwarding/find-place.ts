import type { CaseRecord } from '../../case/index.js';
import { hasCheckDigit } from '../../lib/gs1/index.js';
import { comparedName } from '../compared-name.js';
import { placeWithGln, typedPlace, typedPlaceIn } from '../delivery/names.js';
import { thingOf } from '../trace/index.js';

/** What events call the place that a text means; undefined of a GLN whose check digit is wrong. */
export function findPlace(text: string, record: CaseRecord, seen: readonly string[]): string | undefined {
  const plain = text.trim();
  const gln = /^(?:\(41[47]\))?(\d{13})$/.exec(plain.normalize('NFKC').replaceAll(' ', ''))?.[1];
  if (gln !== undefined) return hasCheckDigit(gln) ? placeWithGln(gln) : undefined;
  if (/^(?:https?|urn|geo):/i.test(plain)) return thingOf(plain).id;
  const wanted = comparedName(plain);
  const places = [...record.places.values()];
  const own =
    places.find(({ id }) => id === plain) ??
    places.find(({ name, alsoKnownAs = [] }) =>
      [name, ...alsoKnownAs].some((each) => comparedName(each) === wanted),
    );
  if (own?.gln !== undefined) return placeWithGln(own.gln);
  const name = comparedName(own?.name ?? plain);
  // As somebody typed it at its door, in whatever letters.
  const typed = seen.find((id) => comparedName(typedPlaceIn(id) ?? '') === name);
  return typed ?? typedPlace(own?.name ?? plain);
}
