import { standardContext } from '../../../movement/index.js';
import { readEdition } from '../edition-reading.js';
import type { Format } from '../format.js';
import { hasLeft, journeysOf } from '../journey.js';
import { ownUrn } from '../own-id.js';
import { jsonText } from '../schema-org.js';
import { eventsOfConsignment, eventsOfLot } from './events.js';
import { Naming } from './naming.js';

/** EPCIS 2.0 in JSON-LD (https://ref.gs1.org/standards/epcis/): what happened to consignments and lots, by day. */
export const epcis: Format = {
  name: 'epcis',
  standard: 'EPCIS 2.0',
  write({ edition }, lacks) {
    const published = readEdition(edition);
    const naming = new Naming(published, lacks);
    const context = { published, naming, lacks };
    for (const { id, texts } of published.findings)
      if (texts.en.question !== 'arrival') lacks.add('formats.lack.other-question', id);
    const eventList = journeysOf(published).flatMap((journey) => {
      const { id, entry } = journey;
      if (!entry) {
        lacks.add('formats.lack.not-in-edition', id);
        return [];
      }
      if (entry.product?.class === 'flight' || entry.product?.class === 'medical-team') {
        lacks.add('formats.lack.not-goods', id);
        return [];
      }
      if (journey.arrival && !hasLeft(journey)) lacks.add('formats.lack.not-moved', id);
      return [
        ...eventsOfConsignment(journey, entry, context),
        ...entry.lots.flatMap((lot) => eventsOfLot(lot, entry, context)),
      ];
    });
    if (eventList.length === 0) return [];
    const document = {
      '@context': [standardContext],
      id: ownUrn(edition.caseId, 'epcis', edition.id),
      type: 'EPCISDocument',
      schemaVersion: '2.0',
      creationDate: edition.at,
      epcisHeader: { epcisMasterData: { vocabularyList: naming.vocabularyList() } },
      epcisBody: { eventList },
    };
    return [{ path: 'formats/epcis.jsonld', text: jsonText(document) }];
  },
};
