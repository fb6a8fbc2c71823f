import { identityOf } from '../../lib/gs1/index.js';
import { placeWithGln, typedPlaceIn } from '../delivery/names.js';
import { isList, isObject, type Json, type JsonObject, plainText } from '../epcis/index.js';

/** What places are called, by the one writing of their identifier. */
export type PlaceNames = Readonly<Record<string, string>>;

/** Names of places in the master data of a document's header (CBV 2.0, 10.3: `cbvmda:name`). */
export function placesNamedIn(header: JsonObject): PlaceNames {
  const names: Record<string, string> = {};
  for (const vocabulary of vocabulariesIn(header)) {
    // Products and parties have names too, and are no places.
    if (!/(BusinessLocation|ReadPoint|LocationClass)$/i.test(plainText(vocabulary.type))) continue;
    for (const element of listIn(vocabulary.vocabularyElementList)) {
      const name = listIn(element.attributes).find(({ id }) => /[:#/]name$/.test(plainText(id)));
      const text = name && plainText(name.attribute).trim();
      if (text) names[identityOf(plainText(element.id))] = text;
    }
  }
  return names;
}

function vocabulariesIn({ epcisHeader }: JsonObject): JsonObject[] {
  const master = isObject(epcisHeader) ? epcisHeader.epcisMasterData : undefined;
  return isObject(master) ? listIn(master.vocabularyList) : [];
}

const listIn = (list: Json | undefined): JsonObject[] => (isList(list) ? list.filter(isObject) : []);

/** The name of a place, or of the place it is a room of; one without a GLN is called by its name. */
export function nameOfPlace(names: PlaceNames, id: string): string | undefined {
  const [, gln] = /^https:\/\/id\.gs1\.org\/41[47]\/(\d{13})/.exec(id) ?? [];
  return names[id] ?? (gln === undefined ? typedPlaceIn(id) : names[placeWithGln(gln)]);
}
