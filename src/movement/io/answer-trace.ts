import { formatMessage, type Language } from '../../findings/index.js';
import { parseMoment } from '../../lib/days/index.js';
import { describe, parseElements, writeDigitalLink } from '../../lib/gs1/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Store } from '../../store/index.js';
import { appError } from '../../words/index.js';
import { lotNameOf } from '../capture/event-row.js';
import { type AsOf, type Happening, thingOf } from '../trace/index.js';
import { traceAnswer } from '../trace-answer.js';
import { lotsCalled } from './event-store.js';
import { relatedHappenings } from './related-events.js';

export type TraceAsked = {
  readonly id: string;
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
};

/** Where a thing or a lot is, by all that was captured of it. */
export async function answerTrace(store: Store, asked: TraceAsked, language: Language) {
  const id = await store.use(
    async (db) => identifierOf(asked.id) ?? onlyLot(asked.id, await lotsCalled(db, lotNameOf(asked.id))),
  );
  const happenings = await store.use((db) => relatedHappenings(db, id));
  return answerFrom(happenings, id, asked, language);
}

export function answerFrom(
  happenings: readonly Happening[],
  id: string,
  { id: text, asOf, knownAt }: TraceAsked,
  language: Language,
) {
  if (happenings.length === 0) throw appError('event-unknown', wording('trace.none', { id: asIs(text) }));
  const times = { asOf: momentOf(asOf), knownAt: momentOf(knownAt) } satisfies AsOf;
  const answer = traceAnswer(happenings, id, times, (message) => formatMessage(message, language));
  const said = { ...(asOf === undefined ? {} : { asOf }), ...(knownAt === undefined ? {} : { knownAt }) };
  return { ...answer, ...said };
}

/** A URN, a link, or what is printed on a label, in the one writing of its name; nothing where it is none of these. */
export function identifierOf(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return thingOf(trimmed).id;
  if (!/^(\(\d{2,4}\)|\]|0[01]\d{14})/.test(trimmed)) return undefined;
  const elements = parseElements(trimmed);
  if (elements.fault) return undefined;
  const described = describe(elements.value);
  return described.fault ? undefined : thingOf(writeDigitalLink({ ...described.value, attributes: [] })).id;
}

/** Two products may have a lot of one name: which is meant is asked. */
export function onlyLot(text: string, lots: readonly string[]): string {
  const called = lots.filter((each) =>
    each.toUpperCase().endsWith(`/10/${encodeURIComponent(text.trim()).toUpperCase()}`),
  );
  const [only] = called;
  if (only !== undefined && called.length === 1) return only;
  if (only === undefined) throw appError('event-unknown', wording('trace.none', { id: asIs(text) }));
  throw appError(
    'request-invalid',
    wording('trace.several', { id: asIs(text), lots: { list: called.map(asIs), join: 'commas' } }),
  );
}

/** A day is its end: what was so on that day, whatever the hour. */
function momentOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = parseMoment(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T23:59:59.999Z` : text);
  if (time === undefined) throw appError('request-invalid', wording('trace.no-moment', { text: asIs(text) }));
  return time;
}
