import type { z } from 'zod';
import type { CaseRecord } from '../../case/index.js';
import type { Language } from '../../findings/index.js';
import type { Store } from '../../store/index.js';
import type { Journey } from '../journey/api.js';
import { journeyOf } from '../journey/journey.js';
import { presentJourney } from '../journey/present-journey.js';
import { happeningsOfShipment } from './answer-evidence.js';
import { consignmentOf } from './answer-ledger.js';
import { namesOfPlaces } from './names-of-record.js';

/** Where a shipment went, by what people said and by what was captured. */
export async function answerJourney(
  store: Store,
  record: CaseRecord,
  id: string,
  { asOf, language }: { readonly asOf: string | undefined; readonly language: Language },
): Promise<z.input<typeof Journey>> {
  const entry = consignmentOf(record, id);
  const happenings = await happeningsOfShipment(store, record, entry, asOf);
  const names = await store.use(namesOfPlaces);
  return presentJourney(journeyOf(entry, record, { happenings, names }), entry, record, language);
}
