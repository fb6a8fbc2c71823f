import type { CaseRecord } from '../../case/index.js';
import type { Language } from '../../findings/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Store } from '../../store/index.js';
import { appError, wrongValue } from '../../words/index.js';
import { everyRecall, lotNameOf, recallCalledName, recallName } from '../capture/event-row.js';
import { lotCalled, lotTextOf } from '../delivery/names.js';
import type { EpcisEvent } from '../epcis/index.js';
import { nameOfPlace, type PlaceNames } from '../evidence/place-names.js';
import { dayOf, lastToday } from '../recall/days.js';
import { lettersOf } from '../recall/letters.js';
import {
  eventOfLine,
  keyOfLine,
  lineOf,
  linesIn,
  type RecallLine,
  uuidInRecalls,
  withdrawalOf,
} from '../recall/line.js';
import { type GivenAnswer, lineOfAnswer } from '../recall/line-of-answer.js';
import { findLotsOfCase, type LotOfCase } from '../recall/lot-of-case.js';
import { progressOf, type RecallProgress, type RecallRead } from '../recall/progress.js';
import type { Happening } from '../trace/index.js';
import { findLot, identifierOf, severalOf } from './answer-trace.js';
import { keepOwn } from './event-store.js';
import { identifiersOf } from './find-lots.js';
import { goodsOfLot, piecesOfLot } from './goods-of-lot.js';
import { happeningsOfLot } from './happenings-of-lot.js';
import { namesOfPlaces } from './names-of-record.js';
import { namesOfNumber } from './numbered-lots.js';
import { recallsOf } from './recalls-of.js';
import { happeningsNaming } from './related-events.js';

type RecallStarting = {
  readonly lot: string;
  readonly reason?: string | undefined;
  readonly by: string;
  readonly now: Date;
  /** The day it was started, where it was kept on paper till now. */
  readonly on?: string | undefined;
  /** The day by which sites are to answer. */
  readonly due?: string | undefined;
  /** Of the case that tells of the lot, where no event does. */
  readonly record?: CaseRecord | undefined;
};

/** Puts a lot under recall. One that is under recall already stays so: the same is answered again. */
export async function startRecall(
  store: Store,
  { lot: text, reason, by, now, on, due, record }: RecallStarting,
): Promise<{ readonly recall: RecallRead; readonly isNew: boolean }> {
  const ofCase = record === undefined ? undefined : onlyLotOfCase(record, text);
  const lot = ofCase === undefined ? await findLot(store, text) : await lotInEvents(store, ofCase);
  const before = await store.use((db) => recallsOf(db, [lot]));
  const open = before.find(({ closed }) => closed === undefined);
  if (open) return { recall: await readRecall(store, open.id), isNew: false };
  // Of two who start it at one moment both have started the same one.
  const id = uuidInRecalls(`${lot}/${before.length}`);
  const at = on === undefined ? now.getTime() : startOf(on, before, now);
  if (due !== undefined && due < dayOf(at))
    throw wrongValue('due', asIs(due), wording('recall.expect.due', { day: asIs(dayOf(at)) }));
  const line = { recall: id, lot, at: now.getTime(), by };
  const called = ofCase === undefined ? {} : { called: ofCase.called };
  const lines: RecallLine[] = [
    { ...line, ...called, kind: 'started', at, on, due, note: reason },
    ...(ofCase?.sites ?? []).map(
      ({ site, name }): RecallLine => ({ ...line, kind: 'named', site, note: name, on: dayOf(at) }),
    ),
  ];
  await keep(store, lines.map(eventOfLine), by, now);
  return { recall: await readRecall(store, id), isNew: true };
}

/** As events name the lot: whoever received it may have scanned it where the case has no code. */
async function lotInEvents(store: Store, { lot, called, goods }: LotOfCase): Promise<string> {
  const ids = await store.use((db) => identifiersOf(db, called, goods));
  const [only = lot, ...others] = ids;
  if (others.length > 0) throw severalOf(called, ids.map(lotCalled));
  return only;
}

/** No hour is known: from the start of the day, so that no site is missed that had some on it. After the last recall ended. */
function startOf(on: string, before: Awaited<ReturnType<typeof recallsOf>>, now: Date): number {
  const at = Date.parse(`${on}T00:00:00Z`);
  if (on > lastToday(now)) throw appError('request-invalid', wording('recall.starts-later'));
  if (before.some(({ since, closed = since }) => closed > at))
    throw wrongValue('on', asIs(on), wording('recall.expect.start-day'));
  return Math.min(at, now.getTime());
}

/** Every recall, the last one first. */
export async function listRecalls(store: Store): Promise<RecallRead[]> {
  const happenings = await store.use((db) => happeningsNaming(db, [everyRecall]));
  const ids = [...new Set(linesIn(happenings).map(({ recall }) => recall))];
  const recalls: RecallRead[] = [];
  for (const id of ids) recalls.push(await readRecall(store, id));
  return recalls.toSorted((a, b) => b.started.at - a.started.at);
}

/** By its id, or the last one of a lot. */
export async function findRecall(store: Store, text: string): Promise<RecallRead> {
  const id = /^[\da-f-]{36}$/i.exec(text.trim())?.[0].toLowerCase();
  if (id !== undefined) return readRecall(store, id);
  const recalls = await recallsCalled(store, text);
  const last = recalls.at(-1);
  if (last === undefined) throw appError('recall-unknown', wording('recall.none-of', { lot: asIs(text) }));
  if (recalls.some(({ lot }) => lot !== last.lot))
    throw severalOf(
      text,
      recalls.map(({ id: each }) => each),
    );
  return readRecall(store, last.id);
}

/** A letter to each site of a recall. */
export async function lettersOfRecall(store: Store, text: string, language: Language) {
  const recall = await findRecall(store, text);
  return lettersOf(recall, await store.use((db) => goodsOfLot(db, recall.started)), language);
}

/** Of the lots that events or a case call so; where only one of them was ever called back, of that one. */
async function recallsCalled(store: Store, text: string): Promise<Awaited<ReturnType<typeof recallsOf>>> {
  const ofCases = await store.use(async (db) => {
    const named = linesIn(await happeningsNaming(db, [recallCalledName(text)]));
    return recallsOf(db, [...new Set(named.map(({ lot }) => lot))]);
  });
  // A lot may have been called back by its number before it was ever scanned.
  const ofNumber = await store.use(async (db) =>
    identifierOf(text) !== undefined ? [] : recallsOf(db, await namesOfNumber(db, text)),
  );
  const found = [...ofCases, ...ofNumber];
  const ofEvents =
    found.length > 0 ? [] : await findLot(store, text).then((lot) => store.use((db) => recallsOf(db, [lot])));
  return [...new Map([...found, ...ofEvents].map((each) => [each.id, each])).values()];
}

function onlyLotOfCase(record: CaseRecord, text: string): LotOfCase {
  const found = findLotsOfCase(record, text);
  const [only] = found;
  if (only === undefined)
    throw appError(
      'entry-unknown',
      wording('recall.not-in-case', { lot: asIs(text), case: asIs(record.header.id) }),
    );
  if (new Set(found.map(({ lot }) => lot)).size === 1) return only;
  throw severalOf(
    text,
    found.map(({ lot }) => lotCalled(lot)),
  );
}

export async function readRecall(store: Store, id: string): Promise<RecallRead> {
  const progress = await store.use(async (db) => {
    const lines = await happeningsNaming(db, [recallName(id)]);
    const lot = lines.map(lineOf).find((line) => line?.kind === 'started')?.lot;
    if (lot === undefined) return undefined;
    const { happenings, same } = await happeningsOfLot(db, lot);
    const found = progressOf(happenings, lines, await piecesOfLot(db, lot));
    return found && { ...found, same, sites: withNames(found.sites, await namesOfPlaces(db)) };
  });
  if (progress === undefined) throw appError('recall-unknown', wording('recall.none', { id: asIs(id) }));
  return { id, ...progress };
}

/** What a person called a site stands; else what a case calls the place. */
const withNames = (sites: RecallProgress['sites'], names: PlaceNames): RecallProgress['sites'] =>
  sites.map((each) => ({ ...each, name: each.name ?? nameOfPlace(names, each.site) }));

/** Writes down what was said of a site. What is there already is not written again. */
export async function answerRecall(
  store: Store,
  text: string,
  said: GivenAnswer,
  now: Date,
): Promise<{ readonly recall: RecallRead; readonly line: string; readonly isNew: boolean }> {
  const recall = await findRecall(store, text);
  const { lot } = recall.started;
  await refuseOtherLot(store, lot, said);
  const line = lineOfAnswer(recall, said, now);
  const there = recall.lines.filter((each) => keyOfLine({ ...line, again: each.again }) === each.key);
  const standing = there.find(({ withdrawn }) => withdrawn === undefined);
  if (standing) return { recall, line: standing.key, isNew: false };
  const written = { ...line, ...(there.length > 0 ? { again: there.length } : {}) };
  await keep(store, [eventOfLine(written)], said.by, now);
  return { recall: await readRecall(store, recall.id), line: keyOfLine(written), isNew: true };
}

/** Goods of another lot came back: they answer nothing of this one. */
async function refuseOtherLot(store: Store, lot: string, { lot: text }: GivenAnswer): Promise<void> {
  if (
    text === undefined ||
    [lotCalled(lot), lotTextOf(lot) ?? ''].some((each) => lotNameOf(each) === lotNameOf(text))
  )
    return;
  const other = await findLot(store, text).catch(() => text);
  if (other !== lot)
    throw appError(
      'request-invalid',
      wording('recall.other-lot', { other: asIs(lotCalled(other)), lot: asIs(lotCalled(lot)) }),
    );
}

/** Withdraws what was said, as the standard declares an event wrong: both stay to be read. */
export async function withdrawAnswer(
  store: Store,
  text: string,
  { line: key, by, now }: { line: string; by: string; now: Date },
): Promise<RecallRead> {
  const recall = await findRecall(store, text);
  const found = recall.lines.filter((line) => line.key.startsWith(key) && line.site !== undefined);
  const [line] = found;
  if (line === undefined || found.length > 1)
    throw appError('recall-unknown', wording('recall.no-line', { line: asIs(key) }));
  if (recall.closed) throw appError('recall-closed', wording('recall.is-closed'));
  if (line.withdrawn) return recall;
  const same = await store.use(async (db) => {
    const happenings = await happeningsNaming(db, [recallName(recall.id)]);
    return happenings.filter((each) => isSaying(each, line.key));
  });
  const events = same.map(({ event }) => withdrawalOf(withoutRecordTime(event), { at: now.getTime(), by }));
  await keep(store, events, by, now);
  return readRecall(store, recall.id);
}

function isSaying(happening: Happening, key: string): boolean {
  const line = lineOf(happening);
  return line !== undefined && keyOfLine(line) === key && happening.event.body.errorDeclaration === undefined;
}

// When it came here is no part of what it says.
function withoutRecordTime({ body, ...event }: EpcisEvent): EpcisEvent {
  const { recordTime: _, ...rest } = body;
  return { ...event, body: rest };
}

/** Ends a recall whatever is still open: the reason stays with it. */
export async function closeRecall(
  store: Store,
  text: string,
  { reason, by, now }: { reason: string; by: string; now: Date },
): Promise<RecallRead> {
  const recall = await findRecall(store, text);
  if (reason.trim() === '')
    throw wrongValue('reason', wording('found.nothing'), wording('recall.expect.why'));
  if (recall.closed) return recall;
  const { lot } = recall.started;
  await keep(
    store,
    [eventOfLine({ kind: 'closed', recall: recall.id, lot, at: now.getTime(), by, note: reason.trim() })],
    by,
    now,
  );
  return readRecall(store, recall.id);
}

function keep(store: Store, events: readonly EpcisEvent[], by: string, now: Date) {
  return store.use((db) => db.transaction().execute((tx) => keepOwn(tx, events, { by, now })));
}
