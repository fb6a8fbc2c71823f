import { type CaseRecord, type PartyId, type Statement, stateOf, stepsOf } from '../../case/index.js';
import { formatMessage, type Language, type Message, message } from '../../findings/index.js';
import type { LotDisposition } from './api.js';
import type { LotTrace } from './trace-lot.js';

type Shown = LotDisposition['trace'];

/** Where the goods of a lot went, as it goes to the page and onto paper. */
export function presentTrace(
  { shipments, sameBatch, toTell, said, unknown }: LotTrace,
  record: CaseRecord,
  language: Language,
): Shown {
  const say = (text: Message): string => formatMessage(text, language);
  const party = (id: PartyId) => ({ id, name: record.nameOf(id) });
  return {
    shipments: shipments.map(({ entry: { id, consignment }, how }) => ({
      id,
      name: consignment.name,
      how,
      to: party(consignment.to),
    })),
    sameBatch: sameBatch.map(({ lot, entry: { id, consignment } }) => ({
      lot: lot.id,
      consignment: { id, name: consignment.name },
      to: party(consignment.to),
      amount: lot.amount,
      unit: lot.unit,
      state: say(message(`lots.state.${stateOf(stepsOf(lot))}`)),
    })),
    toTell: toTell.map((one) => ({ ...party(one.party), because: one.because.map(say) })),
    said: said
      .map((one) => presentSaid(one, record))
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    unknown: unknown.map(say),
  };
}

function presentSaid(statement: Statement, record: CaseRecord): Shown['said'][number] {
  const { id, on, said, stage = '', text, lot } = statement;
  const source = record.sources.get(statement.source);
  return {
    id,
    day: on ?? said ?? source?.published ?? '',
    stage,
    text,
    speaker: record.nameOf(record.speakerOf(statement)),
    of: lot === undefined ? 'consignment' : 'lot',
    source: { id: statement.source, name: source?.title ?? statement.source },
  };
}
