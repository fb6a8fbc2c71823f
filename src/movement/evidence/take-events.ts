import type { AddedEntry, Case, ConsignmentRecord } from '../../case/index.js';
import type { Interval } from '../../lib/intervals/index.js';
import { asIs } from '../../lib/wording/index.js';
import { EntryMaker } from '../../reading/index.js';
import { formatMessage, type Language, message } from '../../words/index.js';
import { refusalIn } from '../delivery/own-fields.js';
import type { CountedEvent } from './count-events.js';
import type { EventStage } from './event-stages.js';
import type { Following } from './follow-record.js';
import { nameOfPlace, type PlaceNames } from './place-names.js';

type Taking = {
  readonly speaker: string;
  readonly names: PlaceNames;
  /** The day the events became known here: the last of them was captured on it. */
  readonly known: string;
  readonly unit: string;
  readonly language: Language;
};

export type TakenEntries = {
  readonly source: string;
  readonly statements: readonly string[];
  readonly entries: readonly AddedEntry[];
};

/**
 * The statements that events become when somebody stands in for them: one for each lot, with the hashes as their place. What
 * was taken before is corrected by what events say now, and denied where they say it no more: it stays to be read.
 */
export function takeEvents(
  stage: EventStage,
  following: readonly Following[],
  { consignment }: ConsignmentRecord,
  caseData: Case,
  { speaker, names, known, unit, language }: Taking,
): TakenEntries {
  const maker = new EntryMaker(caseData.entries, {}, undefined);
  const say = (
    key: 'events.source' | 'events.statement' | 'events.statement.refused' | 'events.statement.none',
    params: Parameters<typeof message>[1],
  ): string => formatMessage(message(key, params), language);
  const title = say('events.source', { shipment: asIs(consignment.name) });
  const source = maker.add('source/events', 'source', title, {
    title,
    publisher: speaker,
    kind: 'delivery-record',
    published: known,
  });
  const textOf = (of: readonly CountedEvent[], place: string | undefined): string => {
    const reasons = new Set(of.flatMap(({ happening }) => refusalIn(happening.event) ?? []));
    const list = [...reasons].map((reason) => ({ key: `delivery.reason.${reason}` }) as const);
    return say(list.length === 0 ? 'events.statement' : 'events.statement.refused', {
      stage: { key: `stage.${stage}` },
      place: asIs(place ?? '?'),
      count: of.length,
      reasons: { list, join: 'commas' },
    });
  };
  const statements = following.map(({ lot, events, after, standing }) => {
    const about = standing.map(({ id }) => id);
    const of = { source: source.id, speaker, consignment: consignment.id, lot };
    const last = events.at(-1);
    if (after === undefined || last === undefined)
      return maker.add(`statement/${lot}`, 'statement', `no ${stage} ${lot ?? consignment.id}`, {
        ...of,
        text: say('events.statement.none', { stage: { key: `stage.${stage}` } }),
        about,
        stance: 'denies',
      });
    const place = last.place === undefined ? undefined : (nameOfPlace(names, last.place) ?? last.place);
    return maker.add(`statement/${lot}`, 'statement', `${stage} ${lot ?? consignment.id}`, {
      ...of,
      locator: locatorOf(events.map(({ happening }) => happening.hash)),
      text: textOf(events, place),
      on: dayOf(last.happening.event.body.eventTime, last.happening.event.body.eventTimeZoneOffset),
      measure: 'goods',
      amount: amountOf(after),
      unit: ['piece', 'unsaid'].includes(unit) ? undefined : unit,
      stage,
      document: 'delivery-note',
      ...(about.length === 0 ? {} : { about, stance: 'corrects' }),
    });
  });
  return { source: source.id, statements: statements.map(({ id }) => id), entries: [...maker.made.values()] };
}

const hashesMax = 20;

/** As many hashes as a place in a source has room for; how many more there are is said. */
function locatorOf(hashes: readonly string[]): string {
  const shown = hashes.slice(0, hashesMax).join(' ');
  return hashes.length > hashesMax ? `${shown} (+${hashes.length - hashesMax})` : shown;
}

const amountOf = ({ low, high }: Interval): string =>
  low === high ? String(low) : Number.isFinite(high) ? `${low}..${high}` : `at least ${low}`;

/** The day where it happened, in the zone in which it was told. */
function dayOf(time: unknown, offset: unknown): string | undefined {
  const at = Date.parse(typeof time === 'string' ? time : '');
  if (Number.isNaN(at)) return undefined;
  const [, sign = '+', hours = '0', minutes = '0'] =
    /^([+-])(\d\d):(\d\d)$/.exec(typeof offset === 'string' ? offset : '') ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  return new Date(at + shift).toISOString().slice(0, 10);
}
