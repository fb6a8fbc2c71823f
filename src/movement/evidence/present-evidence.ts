import type { z } from 'zod';
import { type ConsignmentRecord, countUnitOf, type PartyId } from '../../case/index.js';
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
import { nameOfPlace, type PlaceNames } from './place-names.js';

type Stage = z.input<typeof ShipmentEvents>['stages'][number];

type Around = {
  readonly entry: ConsignmentRecord;
  readonly names: PlaceNames;
  readonly captured: ReadonlyMap<string, { readonly by: string; readonly at: string }>;
  readonly language: Language;
};

/** What events say of one stage, as it leaves the program. */
export function presentStageOfEvents(evidence: StageEvidence, around: Around): Stage {
  const { stage, verdict, figure, record: recorded, events } = evidence;
  const { entry, language } = around;
  const say = (text: Message): string => formatMessage(text, language);
  return {
    stage,
    name: say(message(`stage.${stage}`)),
    verdict,
    word: say(message(`events.verdict.${verdict}`)),
    says: say(sentenceOf(evidence, countUnitOf(entry.product))),
    ...(figure ? { figure: boundsOf(figure) } : {}),
    record: (recorded ?? []).map(boundsOf),
    events: events.map((each) => presentEvent(each, around, say)),
    speaker: speakerOf(stage, entry),
    taken: takenAs(events, entry),
    cameSince: cameSince(events, entry),
  };
}

/** Who sends tells of the sending; who receives of all that comes after. */
export const speakerOf = (stage: EventStage, { consignment }: ConsignmentRecord): PartyId =>
  stage === 'shipped' ? consignment.from : consignment.to;

/** The statements that name one of the events by its hash. */
export const takenAs = (events: readonly CountedEvent[], { statements }: ConsignmentRecord): string[] =>
  statements
    .filter(
      ({ locator }) => locator && events.some(({ happening }) => locator.includes(shortHash(happening.hash))),
    )
    .map(({ id }) => id);

/** How many of the events no statement names, where one names others of them. */
function cameSince(events: readonly CountedEvent[], entry: ConsignmentRecord): number {
  const named = events.filter((event) => takenAs([event], entry).length > 0).length;
  return named === 0 ? 0 : events.length - named;
}

// `ni:///sha-256;` and 64 digits: what of it no other event has.
export const shortHash = (hash: string): string => (/[0-9a-f]{64}/.exec(hash)?.[0] ?? hash).slice(0, 16);

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
