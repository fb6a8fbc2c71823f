import type { ConsignmentRecord } from '../../../case/index.js';
import type { PresentedFinding, Question, Verdict } from '../../../findings/index.js';
import { alpha2Of } from '../../../lib/countries/index.js';
import { element, type Xml, xmlDocument } from '../../../lib/xml/index.js';
import { type EditionReading, readEdition } from '../edition-reading.js';
import type { Format } from '../format.js';
import { dayAt, hasCome, hasLeft, type Journey, journeysOf, statementsAt } from '../journey.js';
import type { Lacks } from '../lacks.js';
import { boundsOf } from '../quantity.js';
import { locationOf } from './location.js';
import { narratives, organisation } from './organisation.js';
import { transactionOf } from './transaction.js';

/** IATI 2.03, activities (https://iatistandard.org/en/iati-standard/203/). A gift that left is an activity; nothing else is. */
export const iati: Format = {
  name: 'iati',
  standard: 'IATI 2.03',
  write(input, lacks) {
    const published = readEdition(input.edition);
    for (const { id, texts } of published.findings)
      if (texts.en.subject.kind !== 'consignment' || !questions.includes(texts.en.question))
        lacks.add('formats.lack.other-question', id);
    const activities = journeysOf(published).flatMap((journey) => {
      const gift = giftOf(journey, published, lacks);
      return gift ? activityOf(gift, published, lacks) : [];
    });
    const root = element(
      'iati-activities',
      { version: '2.03', 'generated-datetime': input.edition.at },
      activities,
    );
    // A file without an activity is no IATI file.
    return activities.length === 0 ? [] : [{ path: 'formats/iati-activities.xml', text: xmlDocument(root) }];
  },
};

const questions: readonly Question[] = ['terms', 'arrival'];

type Gift = Journey & {
  readonly entry: ConsignmentRecord;
  readonly terms: PresentedFinding;
  readonly start: string;
  readonly country: string;
};

const lackOfTerms: Readonly<Partial<Record<Verdict, Parameters<Lacks['add']>[0]>>> = {
  sale: 'formats.lack.sale',
  loan: 'formats.lack.loan',
  mixed: 'formats.lack.mixed',
};

/** The consignment, where it is known to be a gift and IATI's own rules can be met. */
function giftOf(journey: Journey, published: EditionReading, lacks: Lacks): Gift | undefined {
  const { id, entry, terms } = journey;
  if (!terms) lacks.add('formats.lack.terms-not-asked', id);
  else if (!entry) lacks.add('formats.lack.not-in-edition', id);
  else if (terms.verdict !== 'gift') lacks.add(lackOfTerms[terms.verdict] ?? 'formats.lack.terms-open', id);
  else if (!journey.arrival) lacks.add('formats.lack.arrival-not-asked', id);
  else if (!hasLeft(journey)) lacks.add('formats.lack.promise', id);
  else {
    const start = daySent(journey, published) ?? dayReceived(journey, published);
    const country = countryOf(entry, published);
    if (start !== undefined && country !== undefined) return { ...journey, entry, terms, start, country };
    lacks.add(start === undefined ? 'formats.lack.day' : 'formats.lack.country', id);
  }
  return undefined;
}

const daySent = (journey: Journey, published: EditionReading) =>
  dayAt(statementsAt(journey, ['shipped'], published));

// Where nobody says when it left, the activity is the handing over.
const dayReceived = (journey: Journey, published: EditionReading) =>
  hasCome(journey) ? dayAt(statementsAt(journey, ['received'], published)) : undefined;

const countryOf = ({ consignment }: ConsignmentRecord, { record }: EditionReading): string | undefined => {
  const place = consignment.deliveredTo && record.places.get(consignment.deliveredTo);
  const country = record.parties.get(consignment.to)?.country ?? (place ? place.country : undefined);
  return country === undefined ? undefined : alpha2Of(country);
};

function activityOf(gift: Gift, published: EditionReading, lacks: Lacks): Xml {
  const { edition, record } = published;
  const { entry, start, country } = gift;
  const { consignment } = entry;
  const reporter = `waybill-${edition.caseId}`;
  const giver = record.parties.get(consignment.from);
  const arrived = gift.arrival?.verdict === 'delivered';
  const received = arrived ? dayReceived(gift, published) : undefined;
  countAlways(gift, lacks);
  return element(
    'iati-activity',
    { 'xml:lang': 'en', humanitarian: 1, 'last-updated-datetime': edition.at },
    [
      element('iati-identifier', {}, `${reporter}-${gift.id}`),
      element('reporting-org', { ref: reporter, type: 90, 'secondary-reporter': 1 }, [
        element('narrative', {}, edition.by),
      ]),
      element('title', {}, [element('narrative', {}, consignment.name)]),
      element('description', { type: 1 }, narratives(gift, published)),
      giver && organisation('participating-org', giver, { role: 1 }),
      element('activity-status', { code: arrived ? 4 : 2 }),
      element('activity-date', { type: 2, 'iso-date': start }),
      received && element('activity-date', { type: 4, 'iso-date': received }),
      element('recipient-country', { code: country }),
      locationOf(consignment.deliveredTo, published),
      // OECD DAC: material relief assistance and services.
      element('sector', { vocabulary: 1, code: 72010 }),
      // Standard grant: the finding is that it was given.
      element('default-finance-type', { code: 110 }),
      transactionOf(
        { ...gift, sent: daySent(gift, published), received: dayReceived(gift, published) },
        boundsOf(gift.terms, lacks),
        published,
        lacks,
      ),
    ],
  );
}

const notKept: ReadonlySet<string> = new Set(['returned', 'partly-returned', 'partly-rejected']);

function countAlways({ id, arrival }: Gift, lacks: Lacks): void {
  lacks.add('formats.lack.quantity-as-data', id);
  lacks.add('formats.lack.organisation-id', id);
  lacks.add('formats.lack.reporter-kind', id);
  if (arrival && notKept.has(arrival.verdict)) lacks.add('formats.lack.returned', id);
}
