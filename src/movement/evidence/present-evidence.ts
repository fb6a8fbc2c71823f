import type { z } from 'zod';
import { type CaseRecord, type ConsignmentRecord, countUnitOf, type PartyId } from '../../case/index.js';
import {
  count,
  formatMessage,
  type Language,
  type Message,
  message,
  withUnit,
} from '../../findings/index.js';
import type { Interval } from '../../lib/intervals/index.js';
import { boundsOf } from '../../lib/intervals/index.js';
import { asIs } from '../../lib/wording/index.js';
import type { ShipmentEvents } from './api.js';
import type { CountedEvent } from './count-events.js';
import type { EventStage } from './event-stages.js';
import type { StageEvidence } from './evidence.js';
import { type Following, followingOf, isBehind } from './follow-record.js';
import { nameOfPlace, type PlaceNames } from './place-names.js';
import { takenFromEvents } from './taken-from-events.js';

type Stage = z.input<typeof ShipmentEvents>['stages'][number];

type Around = {
  readonly entry: ConsignmentRecord;
  readonly record: CaseRecord;
  /** The lots of the case by the names that events have for them. */
  readonly lotIds: ReadonlyMap<string, string>;
  readonly names: PlaceNames;
  readonly captured: ReadonlyMap<string, { readonly by: string; readonly at: string }>;
  readonly language: Language;
};

/** What events say of one stage, as it leaves the program. */
export function presentStageOfEvents(evidence: StageEvidence, around: Around): Stage {
  const { stage, verdict, figure, record: recorded, events } = evidence;
  const { entry, record, lotIds, language } = around;
  const unit = countUnitOf(entry.product);
  const taken = takenFromEvents(stage, entry.statements, record);
  const changes = followingOf(evidence, taken, { lots: lotIds, unit }).filter(isBehind);
  const say = (text: Message): string => formatMessage(text, language);
  return {
    stage,
    name: say(message(`stage.${stage}`)),
    verdict,
    word: say(message(`events.verdict.${verdict}`)),
    says: say(sentenceOf(evidence, unit)),
    ...(figure ? { figure: boundsOf(figure) } : {}),
    record: (recorded ?? []).map(boundsOf),
    events: events.map((each) => presentEvent(each, around, say)),
    speaker: speakerOf(stage, entry),
    taken: taken.map(({ id }) => id),
    changes: taken.length === 0 ? [] : changes.map((each) => presentChange(each, around, say)),
  };
}

/** What the record says by events of a lot, or of the whole, and what it would say. */
function presentChange(
  { lot, before, after }: Following,
  { entry }: Around,
  say: (text: Message) => string,
): Stage['changes'][number] {
  const unit = countUnitOf(entry.product);
  const told = (pieces: Interval | undefined): string =>
    say(
      pieces === undefined
        ? message('events.change.nothing')
        : message('trace.parts', { parts: { list: [withUnit(count(pieces), unit)], join: 'semicolons' } }),
    );
  const of = entry.lots.find(({ id }) => id === lot);
  return {
    ...(lot === undefined ? {} : { lot: of?.batch ?? lot }),
    before: told(before),
    after: told(after),
  };
}

/** Who sends tells of the sending; who receives of all that comes after. */
export const speakerOf = (stage: EventStage, { consignment }: ConsignmentRecord): PartyId =>
  stage === 'shipped' ? consignment.from : consignment.to;

function sentenceOf({ figure, why, record, verdict, pack }: StageEvidence, unit: string): Message {
  if (!figure) return message(`events.says.${why ?? 'other-unit'}`);
  const events = withUnit(count(figure), unit);
  const [first, ...others] = record ?? [];
  if (!first) return message('events.says.record-silent', { events });
  const list = [first, ...others].map((one: Interval) => count(one));
  const said = withUnit({ list, join: 'or-each' }, unit);
  if (pack !== undefined) return message('events.says.packs', { events, record: said, pack: asIs(pack) });
  if (verdict === 'cannot-tell') return message('events.says.open', { events, record: said });
  return message(`events.says.${verdict}`, { events, record: said });
}

function presentEvent(
  { happening, place, pieces, serials, lot }: CountedEvent,
  { names, captured }: Around,
  say: (text: Message) => string,
): Stage['events'][number] {
  const { hash, id, time, step, event } = happening;
  const { eventTimeZoneOffset: offset } = event.body;
  const by = captured.get(hash);
  const name = place === undefined ? undefined : nameOfPlace(names, place);
  const amounts = [
    ...(serials.length > 0 ? [message('events.serials', { count: serials.length })] : []),
    ...[...pieces].map(([uom, interval]) =>
      message('events.amount', { amount: count(interval), unit: asIs(uom === '' ? '' : ` ${uom}`) }),
    ),
  ];
  return {
    hash,
    ...(id === undefined ? {} : { eventId: id }),
    time: new Date(time).toISOString(),
    ...(typeof offset === 'string' ? { offset } : {}),
    step,
    lot,
    ...(place === undefined ? {} : { place: { id: place, ...(name === undefined ? {} : { name }) } }),
    says: say(message('trace.parts', { parts: { list: amounts, join: 'semicolons' } })),
    ...(by ? { capturedBy: by.by, capturedAt: by.at } : {}),
  };
}
