import { randomUUID } from 'node:crypto';
import type { CaseRecord } from '../../case/index.js';
import type { Language } from '../../findings/index.js';
import { hasCheckDigit, identityOf, labelText } from '../../lib/gs1/index.js';
import { uuidOfName } from '../../lib/hash/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Store } from '../../store/index.js';
import { appError, wrongValue } from '../../words/index.js';
import { eventRow, everyRecall, lotNameOf, recallCalledName, recallName } from '../capture/event-row.js';
import type { EpcisEvent } from '../epcis/index.js';
import { nameOfPlace, type PlaceNames } from '../evidence/place-names.js';
import { lettersOf } from '../recall/letters.js';
import {
  eventOfLine,
  keyOfLine,
  lineOf,
  linesIn,
  type RecallLine,
  recallNamespace,
  withdrawalOf,
} from '../recall/line.js';
import { findLotsOfCase, type LotOfCase } from '../recall/lot-of-case.js';
import { progressOf, type RecallProgress } from '../recall/progress.js';
import { momentOf } from '../recall/said.js';
import { countedKinds, type SaidKind } from '../recall/said-kinds.js';
import type { Happening } from '../trace/index.js';
import { findLot } from './answer-trace.js';
import { keepEvents } from './event-store.js';
import { goodsOfLot } from './goods-of-lot.js';
import { namesOfPlaces } from './names-of-record.js';
import { recallsOf } from './recalls-of.js';
import { happeningsNaming, relatedHappenings } from './related-events.js';

export type GivenAnswer = {
  readonly site: string;
  readonly what: SaidKind;
  readonly by: string;
  readonly pieces?: number | undefined;
  readonly on?: string | undefined;
  readonly to?: string | undefined;
  readonly note?: string | undefined;
  readonly ref?: string | undefined;
  /** What stands on what came back: refused where that is another lot. */
  readonly lot?: string | undefined;
};

/** How far one recall has come. */
export type RecallRead = RecallProgress & { readonly id: string };

type RecallStarting = {
  readonly lot: string;
  readonly reason?: string | undefined;
  readonly by: string;
  readonly now: Date;
  /** The day it was started, where it was kept on paper till now. */
  readonly on?: string | undefined;
  /** Of the case that tells of the lot, where no event does. */
  readonly record?: CaseRecord | undefined;
};

/** Puts a lot under recall. One that is under recall already stays so: the same is answered again. */
export async function startRecall(
  store: Store,
  { lot: text, reason, by, now, on, record }: RecallStarting,
): Promise<{ readonly recall: RecallRead; readonly isNew: boolean }> {
  const ofCase = record === undefined ? undefined : onlyLotOfCase(record, text);
  const lot = ofCase?.lot ?? (await findLot(store, text));
  const before = await store.use((db) => recallsOf(db, [lot]));
  const open = before.find(({ closed }) => closed === undefined);
  if (open) return { recall: await readRecall(store, open.id), isNew: false };
  // Of two who start it at one moment both have started the same one.
  const id = uuidOfName(recallNamespace.slice('urn:uuid:'.length, -1), `${lot}/${before.length}`);
  const at = on === undefined ? now.getTime() : startOf(on, before, now);
  const line = { recall: id, lot, at: now.getTime(), by };
  const called = ofCase === undefined ? {} : { called: ofCase.called };
  const lines: RecallLine[] = [
    { ...line, ...called, kind: 'started', at, on, note: reason },
    ...(ofCase?.sites ?? []).map(
      ({ site, name }): RecallLine => ({ ...line, kind: 'named', site, note: name, on: dayOf(at) }),
    ),
  ];
  await keep(store, lines.map(eventOfLine), by, now);
  return { recall: await readRecall(store, id), isNew: true };
}

/** No hour is known: from the start of the day, so that no site is missed that had some on it. After the last recall ended. */
function startOf(on: string, before: Awaited<ReturnType<typeof recallsOf>>, now: Date): number {
  const at = Date.parse(`${on}T00:00:00Z`);
  if (on > lastToday(now) || before.some(({ since, closed = since }) => closed > at))
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
  if (recalls.some(({ lot }) => lot !== last.lot)) {
    const list = recalls.map((each) => asIs(each.id));
    throw appError(
      'request-invalid',
      wording('trace.several', { id: asIs(text), lots: { list, join: 'commas' } }),
    );
  }
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
  const ofEvents = await findLot(store, text).then(
    (lot) => store.use((db) => recallsOf(db, [lot])),
    (error: unknown) => {
      if (ofCases.length > 0) return [];
      throw error;
    },
  );
  return [...new Map([...ofCases, ...ofEvents].map((each) => [each.id, each])).values()];
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
  const lots = { list: found.map(({ lot }) => asIs(labelText(lot))), join: 'commas' as const };
  throw appError('request-invalid', wording('trace.several', { id: asIs(text), lots }));
}

async function readRecall(store: Store, id: string): Promise<RecallRead> {
  const progress = await store.use(async (db) => {
    const lines = await happeningsNaming(db, [recallName(id)]);
    const lot = lines.map(lineOf).find((line) => line?.kind === 'started')?.lot;
    const found = lot === undefined ? undefined : progressOf(await relatedHappenings(db, lot), lines);
    return found && { ...found, sites: withNames(found.sites, await namesOfPlaces(db)) };
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
  const line = lineFor(recall, said, now);
  const there = recall.lines.filter((each) => keyOfLine({ ...line, again: each.again }) === each.key);
  const standing = there.find(({ withdrawn }) => withdrawn === undefined);
  if (standing) return { recall, line: standing.key, isNew: false };
  const written = { ...line, ...(there.length > 0 ? { again: there.length } : {}) };
  await keep(store, [eventOfLine(written)], said.by, now);
  return { recall: await readRecall(store, recall.id), line: keyOfLine(written), isNew: true };
}

function lineFor(recall: RecallRead, said: GivenAnswer, now: Date): RecallLine {
  const { id, started, closed, uom } = recall;
  const { what, by, note, ref } = said;
  if (closed) throw appError('recall-closed', wording('recall.is-closed'));
  const pieces = piecesIn(said, uom);
  const why = note?.trim() === '' ? undefined : note?.trim();
  if (why === undefined && (what === 'missing' || what === 'unreachable'))
    throw wrongValue('note', wording('found.nothing'), wording('recall.expect.why'));
  if (why === undefined && what === 'named')
    throw wrongValue('note', wording('found.nothing'), wording('recall.expect.name'));
  if (what === 'passed' && said.to === undefined)
    throw wrongValue('to', wording('found.nothing'), wording('recall.expect.to'));
  if (what !== 'passed' && said.to !== undefined)
    throw wrongValue('to', asIs(said.to), wording('found.none'));
  const site = siteCalled('site', said.site, recall);
  const to = what === 'passed' && said.to !== undefined ? siteCalled('to', said.to, recall) : undefined;
  if (to === site) throw wrongValue('to', asIs(said.to ?? ''), wording('recall.expect.other-site'));
  const on = said.on ?? now.toISOString().slice(0, 10);
  const line = {
    kind: what,
    recall: id,
    lot: started.lot,
    at: now.getTime(),
    by,
    site,
    pieces,
    on,
    to,
    note: why,
    ref,
  };
  if (on > lastToday(now) || momentOf(line) < started.at || (started.on !== undefined && on < started.on))
    throw wrongValue('on', asIs(on), wording('recall.expect.day', { day: asIs(dayOf(started.at)) }));
  return pieces === undefined || uom === undefined ? line : { ...line, uom };
}

// Here the day may have begun that in Greenwich has not, or ended.
const lastToday = (now: Date): string => {
  const here = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return [dayOf(now.getTime()), dayOf(here.getTime())].toSorted().at(-1) ?? '';
};
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

function piecesIn({ what, pieces }: GivenAnswer, uom: string | undefined): number | undefined {
  if (!countedKinds.has(what)) {
    if (pieces !== undefined) throw wrongValue('pieces', String(pieces), wording('found.none'));
    return undefined;
  }
  const least = what === 'counted' ? 0 : uom === undefined ? 1 : Number.MIN_VALUE;
  const isNumber = pieces !== undefined && Number.isFinite(pieces) && pieces >= least && pieces <= 1e12;
  if (!isNumber || (uom === undefined && !Number.isInteger(pieces)))
    throw wrongValue(
      'pieces',
      pieces === undefined ? wording('found.nothing') : String(pieces),
      wording('recall.expect.pieces'),
    );
  return pieces;
}

/** A site by its identifier, its label, its GLN or the name it was given; one nobody knows must be an identifier or a GLN. */
function siteCalled(field: 'site' | 'to', text: string, { id: recall, sites }: RecallRead): string {
  const wanted = text.trim();
  const gln = /^(?:\((414|417)\))?(\d{13})(?:\(254\)(\S+))?$/.exec(wanted);
  const id = /^[a-z][a-z0-9+.-]*:\S+$/i.test(wanted)
    ? identityOf(wanted)
    : gln
      ? placeWithGln(gln)
      : undefined;
  const isBare = gln !== null && gln[1] === undefined;
  const called = sites.filter(
    ({ site, name }) =>
      site === id ||
      (isBare && site === id?.replace('/414/', '/417/')) ||
      labelText(site) === wanted ||
      (name !== undefined && plainName(name) === plainName(wanted)),
  );
  const [only] = called;
  if (only && called.length === 1) return only.site;
  const isWhole = gln === null || hasCheckDigit(gln[2] ?? '');
  if (id !== undefined && called.length === 0 && isWhole) return id;
  const shown = (called.length > 0 ? called : sites)
    .slice(0, shownMax)
    .map(({ site, name }) => (name === undefined ? labelText(site) : `${name} (${labelText(site)})`));
  // The same name is given the same one, so that it can be typed again.
  const own = `urn:uuid:${uuidOfName(recallNamespace.slice('urn:uuid:'.length, -1), `${recall}/site/${plainName(wanted)}`)}`;
  throw wrongValue(
    field,
    asIs(text),
    wording('recall.expect.known-site', { sites: { list: shown.map(asIs), join: 'commas' }, own: asIs(own) }),
  );
}

/** Who types a name does not always have its accents. */
const plainName = (name: string): string =>
  name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();

const placeWithGln = ([, ai = '414', gln, room]: RegExpExecArray): string =>
  `https://id.gs1.org/${ai}/${gln}${room === undefined ? '' : `/254/${encodeURIComponent(room)}`}`;

const shownMax = 12;

/** Goods of another lot came back: they answer nothing of this one. */
async function refuseOtherLot(store: Store, lot: string, { lot: text }: GivenAnswer): Promise<void> {
  if (text === undefined || lotNameOf(text) === lotNameOf(labelText(lot))) return;
  const other = await findLot(store, text).catch(() => text);
  if (other !== lot)
    throw appError(
      'request-invalid',
      wording('recall.other-lot', { other: asIs(labelText(other)), lot: asIs(labelText(lot)) }),
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
  return store.use((db) =>
    keepEvents(db, events.map(eventRow), {
      id: randomUUID(),
      at: now.toISOString(),
      by,
      onError: 'rollback',
      read: events.length,
      refused: 0,
      problems: '[]',
    }),
  );
}
