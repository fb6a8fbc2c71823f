import assert from 'node:assert/strict';
import { formatMessage, type Language } from '../../findings/index.js';
import { today } from '../../lib/clock/index.js';
import { parseMoment } from '../../lib/days/index.js';
import type { AppError } from '../../lib/errors/index.js';
import { describe, labelText, writeDigitalLink } from '../../lib/gs1/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Database, Store } from '../../store/index.js';
import { appError } from '../../words/index.js';
import { lotNameOf } from '../capture/event-row.js';
import { lotCalled, lotTextOf, numberShown, productOfTyped, typedLot } from '../delivery/names.js';
import { nameOfPlace, type PlaceNames } from '../evidence/place-names.js';
import type { SameNumber } from '../lots/numbered.js';
import { sameNumberMessages } from '../lots/same-number-messages.js';
import { elementsText } from '../scan/read-bare.js';
import { readScan } from '../scan/read-label.js';
import { readUnit, unitId } from '../sscc/unit-number.js';
import { type AsOf, gtinOf, type Happening, thingOf } from '../trace/index.js';
import type { ByEvents } from '../trace-answer.js';
import { isNamedAnywhere, lotsOfProduct } from './event-store.js';
import { happeningsOfLot } from './happenings-of-lot.js';
import type { LotTold } from './lot-told.js';
import { type LotInCase, lotsInCases, namesOfPlaces, shipmentsOfUnit } from './names-of-record.js';
import { lotsOfNumber, namesOfNumber } from './numbered-lots.js';
import { presentRecalls, recallsOf } from './recalls-of.js';
import { toldBy, toldOfLots } from './told-of-lot.js';

export type TraceAsked = {
  readonly id: string;
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
};

/** Where a thing or a lot is, by all that was captured of it. */
export async function answerTrace(store: Store, { id, ...then }: TraceAsked, language: Language) {
  const [answer] = await answerTraces(store, { ids: [id], ...then }, language);
  assert(answer, 'each that is asked about is answered');
  return answer;
}

type TracesAsked = Omit<TraceAsked, 'id'> & { readonly ids: readonly string[] };

/** The same of many at once, each as if it were asked about alone. */
export async function answerTraces(store: Store, { ids: texts, ...then }: TracesAsked, language: Language) {
  const ids: string[] = [];
  for (const text of texts) ids.push(await findNamed(store, text));
  const { told, recalls, names, cases } = await store.use((db) => allOf(db, ids, timesOf(then)));
  return texts.flatMap((text, at) => {
    const [id, one] = [ids[at], told[at]];
    if (id === undefined || one === undefined) return [];
    const beside = { names, cases: cases[at] ?? [] };
    const called = new Set(recalledWith(one));
    return {
      ...withSame(answerOf(one, { id: text, ...then }, language, beside), id, one, language),
      recalls: presentRecalls(
        recalls.filter(({ lot }) => called.has(lot)),
        endOfAsked(then),
      ),
    };
  });
}

/** What the events tell of each, and what is known beside them. */
async function allOf(db: Database, ids: readonly string[], times: AsOf) {
  const told = await toldOfLots(db, ids, times);
  const [recalls, names, cases] = await Promise.all([
    recallsOf(db, [...new Set(told.flatMap(recalledWith))]),
    namesOfPlaces(db),
    casesOf(db, ids, told),
  ]);
  return { told, recalls, names, cases };
}

async function casesOf(
  db: Database,
  ids: readonly string[],
  told: readonly LotTold[],
): Promise<readonly (readonly LotInCase[])[]> {
  const asked = ids.map((id) => {
    const batch = lotTextOf(id);
    return batch === undefined ? undefined : { batch, gtin: gtinOf(id), of: productOfTyped(id) };
  });
  const ofLots = await lotsInCases(
    db,
    asked.filter((each) => each !== undefined),
  );
  const found: (readonly LotInCase[])[] = [];
  for (const [at, id] of ids.entries())
    found.push(
      asked[at] === undefined
        ? await shipmentsOfUnit(db, told[at]?.issues ?? [], id)
        : (ofLots.shift() ?? []),
    );
  return found;
}

/** With what else goes by its number. */
function withSame<Answer extends Pick<ByEvents, 'oddities' | 'path'>>(
  answer: Answer,
  id: string,
  { same }: LotTold,
  language: Language,
): Answer {
  const also = same === undefined ? [] : sameNumberMessages(same);
  return {
    ...answer,
    oddities: [
      ...answer.oddities,
      ...also.map((each) => ({
        kind: 'same-number',
        thing: id,
        at: answer.path.at(-1)?.time ?? '',
        message: formatMessage(each, language),
      })),
    ],
  };
}

/** By which names a recall may go that covers it. */
const recalledWith = ({ lots, same }: LotTold): string[] => [...lots, ...otherNames(same)];

/** By which a recall that covers it may go, beside its own name. */
const otherNames = (same: SameNumber | undefined): string[] =>
  same === undefined ? [] : [...same.others, ...(same.isSplit ? [] : [typedLot(same.number)])];

function endOfAsked({ asOf, knownAt }: Omit<TraceAsked, 'id'>): number {
  const [then = Number.POSITIVE_INFINITY, known = then] = [momentOf(asOf), momentOf(knownAt)];
  return Math.min(then, known);
}

/** The lot or thing that a text names; one of several lots of a name, and a product, are asked about. */
async function findNamed(store: Store, text: string): Promise<string> {
  const id = await store.use(
    async (db) =>
      identifierOf(text) ?? (await lotShown(db, text)) ?? onlyLot(text, await lotsOfNumber(db, text)),
  );
  if (isProduct(id)) throw aProduct(text, await store.use((db) => lotsOfProduct(db, id)));
  return id;
}

/** One of several lots of a number, as a question which one is meant has shown it. */
async function lotShown(db: Database, text: string): Promise<string | undefined> {
  const number = numberShown(text);
  if (number === undefined) return undefined;
  const wanted = lotNameOf(text);
  return (await namesOfNumber(db, number)).find((id) => lotNameOf(lotCalled(id)) === wanted);
}

/** The lot that a text names, of which something is on record. */
export async function findLot(store: Store, text: string): Promise<string> {
  const id = await findNamed(store, text);
  // A class of goods of another scheme may be a lot; of GS1's own only what names one is.
  if (lotTextOf(id) === undefined && id.startsWith('https://id.gs1.org/'))
    throw appError('request-invalid', wording('recall.no-lot', { id: asIs(text) }));
  const isKnown = await store.use(
    async (db) => (await isNamedAnywhere(db, id)) || (await happeningsOfLot(db, id)).happenings.length > 0,
  );
  if (!isKnown) throw appError('event-unknown', wording('trace.none', { id: asIs(text) }));
  return id;
}

/** What is known beside the events: what places are called, and in which cases the lot stands. */
type BesideEvents = { readonly names: PlaceNames; readonly cases: readonly LotInCase[] };

/** The same by events that are no part of any store. */
export const answerFrom = (
  happenings: readonly Happening[],
  id: string,
  asked: TraceAsked,
  language: Language,
  beside: BesideEvents,
) =>
  answerOf(
    { ...toldBy(happenings, id, timesOf(asked)), issues: [], isKnown: happenings.length > 0 },
    asked,
    language,
    beside,
  );

const timesOf = ({ asOf, knownAt }: Omit<TraceAsked, 'id'>): AsOf => ({
  asOf: momentOf(asOf),
  knownAt: momentOf(knownAt),
});

function answerOf(
  { answer: told, isKnown }: LotTold,
  { id: text, asOf, knownAt }: TraceAsked,
  language: Language,
  { names, cases }: BesideEvents,
) {
  if (!isKnown) throw appError('event-unknown', wording('trace.none', { id: asIs(text) }));
  const oddities = told.oddities.map((each) => ({ ...each, message: formatMessage(each.message, language) }));
  const answer: ByEvents = { ...told, oddities };
  // Other lots of its product are told of, and it is not: an empty answer would look like one.
  if (answer.path.length === 0 && answer.where.length === 0)
    throw appError(
      'event-unknown',
      wording(asOf === undefined && knownAt === undefined ? 'trace.none' : 'trace.none-then', {
        id: asIs(text),
      }),
    );
  const said = { ...(asOf === undefined ? {} : { asOf }), ...(knownAt === undefined ? {} : { knownAt }) };
  return { ...answer, ...said, names: namesUsed(told, names), cases: [...cases], recalls: [] };
}

function namesUsed(answer: ByEvents<unknown>, names: PlaceNames): Record<string, string> {
  return Object.fromEntries(
    placesIn(answer).flatMap((id) => {
      const name = nameOfPlace(names, id);
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

// A path of a thousand steps names few places, and an answer that is remembered is asked for them again and again.
const placesFound = new WeakMap<ByEvents<unknown>, readonly string[]>();

function placesIn(answer: ByEvents<unknown>): readonly string[] {
  const found = placesFound.get(answer);
  if (found !== undefined) return found;
  const { where, recall, path } = answer;
  const ids = [...where, ...recall.affected, ...path].flatMap(({ place, from, to }) => [place, from, to]);
  const sites = [...recall.sites.certain, ...recall.sites.possible, ...recall.usedAt, ...recall.destinations];
  const places = [...new Set([...ids, ...sites])].filter((id) => id !== undefined);
  placesFound.set(answer, places);
  return places;
}

/**
 * A URN, a link, or what is printed on a label, in the one writing of its name; nothing where it is none of these. What a
 * scanner gave and can be read in several ways is asked about.
 */
export function identifierOf(text: string): string | undefined {
  const trimmed = text.trim();
  const unit = readUnit(trimmed);
  if (unit?.isRight === true) return unitId(unit.number);
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return thingOf(trimmed).id;
  if (!/^(\(\d{2,4}\)|\]|0[01]\d{14})/.test(trimmed)) return undefined;
  const { outcome, elements, readings } = readScan([trimmed], { asOf: today() });
  if (outcome !== 'read' && readings.length > 1) {
    const list = readings.map((each) => asIs(elementsText(each.elements)));
    throw appError(
      'request-invalid',
      wording('trace.doubt', { text: asIs(trimmed), readings: { list, join: 'commas' } }),
    );
  }
  const described = describe(elements.filter(({ fault }) => !fault).map(({ ai, value }) => ({ ai, value })));
  return described.fault ? undefined : thingOf(writeDigitalLink({ ...described.value, attributes: [] })).id;
}

const isProduct = (id: string): boolean => /^https:\/\/id\.gs1\.org\/01\/\d{14}$/.test(id);

/** A product is in many places: its lots are named, of which one is asked for. */
const aProduct = (text: string, lots: readonly string[]) =>
  lots.length === 0
    ? appError('event-unknown', wording('trace.none', { id: asIs(text) }))
    : appError(
        'request-invalid',
        wording('trace.product', {
          id: asIs(text),
          lots: { list: lots.map((lot) => asIs(labelText(lot))), join: 'commas' },
        }),
      );

/** Two products may have a lot of one name: which is meant is asked. */
export function onlyLot(text: string, lots: readonly string[]): string {
  const called = lots.filter((each) => lotNameOf(lotTextOf(each) ?? '') === lotNameOf(text));
  const [only] = called;
  if (only !== undefined && called.length === 1) return only;
  if (only === undefined) throw appError('event-unknown', wording('trace.none', { id: asIs(text) }));
  throw severalOf(text, called.map(lotCalled));
}

/** Of several that are called so the one that is meant is asked for. */
export const severalOf = (text: string, names: readonly string[]): AppError =>
  appError(
    'request-invalid',
    wording('trace.several', { id: asIs(text), lots: { list: names.map(asIs), join: 'commas' } }),
  );

/** A day is its end: what was so on that day, whatever the hour. */
function momentOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = parseMoment(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T23:59:59.999Z` : text);
  if (time === undefined) throw appError('request-invalid', wording('trace.no-moment', { text: asIs(text) }));
  return time;
}
