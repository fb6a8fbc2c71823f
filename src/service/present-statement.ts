import type { CaseRecord, Statement } from '../case/index.js';
import { sideOf, unitWordOf } from '../case/index.js';
import type { StatementView } from './api.js';

/** The day a statement could first be known. */
export function knownDay({ said, source }: Statement, record: CaseRecord): string {
  const published = record.sources.get(source)?.published ?? '';
  return said !== undefined && said > published ? said : published;
}

export function presentStatement(statement: Statement, record: CaseRecord): StatementView {
  const { id, text, quote, locator, said, status, caveat, claim } = statement;
  const speaker = record.speakerOf(statement);
  const consignment = record.consignmentOf(statement);
  const source = record.sources.get(statement.source);
  return {
    id,
    text,
    quote,
    locator,
    said,
    known: knownDay(statement, record),
    speaker: speaker === undefined ? undefined : { id: speaker, name: record.nameOf(speaker) },
    interested: consignment && sideOf(statement, consignment.consignment, record),
    facts: factsOf(statement, record),
    source: {
      id: statement.source,
      title: source?.title ?? statement.source,
      publisher: record.nameOf(source?.publisher),
      author: source?.author,
      published: source?.published ?? '',
    },
    consignment: consignment?.id,
    status,
    caveat,
    claim: claim === true,
  };
}

function factsOf(statement: Statement, record: CaseRecord): Record<string, string> {
  const { terms, stage, called, measure, amount, unit, outOf, expected, value, currency } = statement;
  const { document, customsRegime, on, payer, from, to, lot, supply, place, gapBefore } = statement;
  const facts = {
    terms,
    stage,
    gapBefore,
    called,
    measure,
    amount,
    unit: amount && unit && unitWordOf(unit),
    outOf,
    expected,
    value: value && [value, currency].filter(Boolean).join(' '),
    payer: payer && record.nameOf(payer),
    from: from && record.nameOf(from),
    to: to && record.nameOf(to),
    document,
    customsRegime,
    lot,
    supply,
    // Where there was too little is half of what such a statement says.
    place: supply && place && (record.places.get(place)?.name ?? place),
    on,
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) =>
      fact === undefined || fact === '' ? [] : [[name, fact]],
    ),
  );
}
