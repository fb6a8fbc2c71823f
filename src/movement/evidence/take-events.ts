import type { AddedEntry, Case, ConsignmentRecord } from '../../case/index.js';
import type { Interval } from '../../lib/intervals/index.js';
import { addAll, groupBy } from '../../lib/lists/index.js';
import { asIs } from '../../lib/wording/index.js';
import { EntryMaker } from '../../reading/index.js';
import { formatMessage, type Language, message } from '../../words/index.js';
import { refusalIn } from '../delivery/read-deliveries.js';
import type { CountedEvent } from './count-events.js';
import { type StageEvidence, sumOf } from './evidence.js';
import { nameOfPlace, type PlaceNames } from './place-names.js';

type Taking = {
  readonly speaker: string;
  readonly names: PlaceNames;
  /** The day the events became known here: the last of them was captured on it. */
  readonly known: string;
  readonly lots: ReadonlyMap<string, string>;
  readonly unit: string;
  readonly language: Language;
};

export type TakenEntries = {
  readonly source: string;
  readonly statements: readonly string[];
  readonly entries: readonly AddedEntry[];
};

/** The statements that events become when somebody stands in for them: one for each lot, with the hashes as their place. */
export function takeEvents(
  { stage, events }: StageEvidence,
  { consignment }: ConsignmentRecord,
  caseData: Case,
  { speaker, names, known, lots, unit, language }: Taking,
): TakenEntries {
  const maker = new EntryMaker(caseData.entries, {}, undefined);
  const say = (
    key: 'events.source' | 'events.statement' | 'events.statement.refused',
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
  const statements: string[] = [];
  for (const [id, of] of groupBy(events, ({ lot }) => lot)) {
    const total = sumOf(of, unit);
    const last = of.at(-1);
    const lot = lots.get(id);
    if (!total || !last || lot === undefined) continue;
    const place = last.place === undefined ? undefined : (nameOfPlace(names, last.place) ?? last.place);
    const made = maker.add(`statement/${id}`, 'statement', `${stage} ${lot}`, {
      source: source.id,
      locator: locatorOf(of.map(({ happening }) => happening.hash)),
      speaker,
      text: textOf(of, place),
      consignment: consignment.id,
      lot,
      on: dayOf(last.happening.event.body.eventTime, last.happening.event.body.eventTimeZoneOffset),
      measure: 'goods',
      amount: amountOf(total),
      unit: ['piece', 'unsaid'].includes(unit) ? undefined : unit,
      stage,
      document: 'delivery-note',
    });
    addAll(statements, [made.id]);
  }
  return { source: source.id, statements, entries: [...maker.made.values()] };
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
