import { writeCell } from '../../lib/csv/index.js';
import { type EditionReading, readEdition } from './edition-reading.js';
import type { Format } from './format.js';
import { hasCome, hasLeft, type Journey, journeysOf, statementsAt, whenAt } from './journey.js';
import type { Lacks } from './lacks.js';
import { boundsOf } from './quantity.js';

type Row = Readonly<Record<string, string | number | undefined>>;

const questions = ['terms', 'arrival', 'quality', 'conformity'] as const;

// The header is for people and the second row, of hashtags, for programs. "+from" and "+to" are attributes of our own:
// HXL's for whoever funds or implements would say more than that goods went from one to the other.
const columns: Readonly<Record<string, string>> = {
  '#meta+id': 'Consignment, id',
  '#activity+name': 'Consignment',
  '#org+name+from': 'From',
  '#country+code+v_iso3+from': 'From, country',
  '#org+name+to': 'To',
  '#country+code+v_iso3+to': 'To, country',
  '#item+name': 'Goods',
  '#item+type': 'Class of goods',
  '#item+unit': 'Counted in',
  '#indicator+num+min': 'Number, at least',
  '#indicator+num+max': 'Number, at most',
  '#indicator+num+arrived+min': 'Arrived, at least',
  '#indicator+num+arrived+max': 'Arrived, at most',
  '#status+terms': 'Gift or purchase',
  '#status+arrival': 'How far it got',
  '#status+quality': 'Quality',
  '#status+conformity': 'Documents',
  '#date+sent+start': 'Sent, not before',
  '#date+sent+end': 'Sent, not after',
  '#date+received+start': 'Received, not before',
  '#date+received+end': 'Received, not after',
  '#date+known': 'What was known by',
};

/** HXL 1.1 (https://hxlstandard.org): one row for each consignment, with everything that was found about it. */
export const hxl: Format = {
  name: 'hxl',
  standard: 'HXL 1.1',
  write(input, lacks) {
    const published = readEdition(input.edition);
    for (const { id, texts } of published.findings)
      if (texts.en.subject.kind !== 'consignment') lacks.add('formats.lack.other-question', id);
      else lacks.add('formats.lack.reasons', id);
    const tags = Object.keys(columns);
    const rows = journeysOf(published).map((journey) => {
      const row = rowOf(journey, published, lacks);
      return tags.map((tag) => row[tag] ?? '');
    });
    if (rows.length === 0) return [];
    const lines = [Object.values(columns), tags, ...rows].map((cells) => cells.map(writeCell).join(','));
    return [{ path: 'formats/consignments.hxl.csv', text: `${lines.join('\n')}\n` }];
  },
};

function rowOf(journey: Journey, published: EditionReading, lacks: Lacks): Row {
  const { id, entry, terms, arrival } = journey;
  if (!entry) lacks.add('formats.lack.not-in-edition', id);
  const { record, edition, findingOn } = published;
  const from = entry && record.parties.get(entry.consignment.from);
  const to = entry && record.parties.get(entry.consignment.to);
  const number = boundsOf(terms ?? arrival, lacks);
  const arrived = hasCome(journey) ? boundsOf(arrival, lacks) : undefined;
  const sent = hasLeft(journey) ? whenAt(statementsAt(journey, ['shipped'], published)) : undefined;
  const received = hasCome(journey) ? whenAt(statementsAt(journey, ['received'], published)) : undefined;
  const unit = (terms ?? arrival)?.figure?.unit;
  return {
    '#meta+id': id,
    '#activity+name': entry?.consignment.name ?? (terms ?? arrival)?.subject.name,
    '#org+name+from': from?.name,
    '#country+code+v_iso3+from': from?.country,
    '#org+name+to': to?.name,
    '#country+code+v_iso3+to': to?.country,
    '#item+name': entry?.product?.name,
    '#item+type': entry?.product?.class,
    '#item+unit': unit === 'unsaid' ? undefined : unit,
    '#indicator+num+min': number?.low,
    '#indicator+num+max': number?.high,
    '#indicator+num+arrived+min': arrived?.low,
    '#indicator+num+arrived+max': arrived?.high,
    ...Object.fromEntries(
      questions.map((question) => [`#status+${question}`, findingOn(question, id)?.verdict]),
    ),
    '#date+sent+start': sent?.from,
    '#date+sent+end': sent?.to,
    '#date+received+start': received?.from,
    '#date+received+end': received?.to,
    '#date+known': edition.asOf,
  };
}
