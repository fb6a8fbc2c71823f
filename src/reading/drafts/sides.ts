import type { ActMention, Clause } from '../article.js';
import { bodyOf } from '../parties/home.js';
import type { PartyMention } from '../parties/party.js';
import type { Roles } from '../roles/cast.js';
import { giverByNoun } from '../roles/giver-by-noun.js';
import { rolesOf } from '../roles/roles.js';
import type { Span } from '../words.js';
import type { Reader, Telling } from './reader.js';
import { rankOf } from './stage.js';

/** What each verb says of the two sides, the highest stage first; a gap is filled by the next. */
export function sidesOf(acts: readonly ActMention[], told: Telling, place: Span, reader: Reader): Roles {
  const { legible, tools, clauses } = reader;
  const home = homeAt(clauses[told.at], reader);
  const own = [...told.clauses, ...told.beside].flatMap(({ parties }) => parties);
  const sentence = clauses[told.at]?.sentence;
  const inSentence = clauses
    .filter((clause) => clause.sentence === sentence)
    .flatMap(({ parties }) => parties);
  let merged: Roles = {};
  for (const act of acts.toSorted((a, b) => rankOf(b) - rankOf(a))) {
    const inActs = clauses.find(({ start, end }) => act.start >= start && act.start < end);
    const parties = told.isShared
      ? [
          // "20 beds from Norway and 30 monitors from Sweden": those of the other goods are not of these.
          ...(inActs?.parties ?? []).filter(
            ({ side }) =>
              side === undefined || (isGiving(side) && !own.some((party) => isGiving(party.side))),
          ),
          ...own,
        ]
      : own;
    const found = rolesOf(act, inActs ?? place, {
      legible,
      tools,
      home,
      parties: parties.toSorted((a, b) => a.start - b.start),
      earlier: inSentence.filter(({ end }) => end <= act.start),
      before: doerBefore(clauses[told.at], reader),
    });
    const shared = told.isShared && inActs ? sharedRoles(act, inActs, own, { legible, tools, home }) : {};
    merged = {
      from: merged.from ?? found.from ?? shared.from,
      to: merged.to ?? found.to ?? shared.to,
      moreTo: merged.moreTo ?? found.moreTo,
    };
  }
  const clause = clauses[told.at];
  const given = (last: Clause | undefined): string | undefined =>
    clause && last && giverByNoun({ start: clause.start, end: last.end }, own, { legible, tools });
  const from =
    given(told.clauses.at(-1)) ??
    merged.from ??
    given(told.beside.at(-1)) ??
    (clause && ownerOf(place, clause, reader));
  const loose =
    acts.length === 0
      ? {
          from: own.find(({ side }) => side === 'from')?.name,
          to: own.find(({ side }) => side === 'to')?.name,
        }
      : {};
  const to = merged.to ?? loose.to ?? (clause && handerOnOf(clause, told, reader));
  return { from: from ?? loose.from, to: to === from ? undefined : to, moreTo: merged.moreTo };
}

const isGiving = (side: PartyMention['side']): boolean => side === 'by' || side === 'from';

/** 将由县红十字会分发给难民: who is to hand goods on is who they were given to. */
function handerOnOf(clause: Clause, told: Telling, { clauses, tools }: Reader): string | undefined {
  if (!tools.isChinese) return undefined;
  const last = told.clauses.at(-1) ?? clause;
  return clauses
    .filter(
      ({ sentence, start, acts }) => sentence === clause.sentence && start >= last.end && isHandingOn(acts),
    )
    .flatMap(({ parties }) => parties)
    .find(({ side }) => side === 'by')?.name;
}

const isHandingOn = (acts: readonly ActMention[]): boolean =>
  acts.some(({ key }) => key.stage === 'distributed');

/** Whom a pronoun means that points out of its sentence: who did something in the one before, or was named there last. */
function doerBefore(clause: Clause | undefined, { clauses }: Reader): string | undefined {
  const before = clauses.findLast((other) => clause && other.sentence < clause.sentence)?.sentence;
  const bodies = clauses
    .filter(({ sentence, depth }) => sentence === before && depth === clause?.depth)
    .flatMap(({ parties }) => parties)
    .filter(
      ({ kind, isSayer }) => kind !== 'person' && kind !== 'adjective' && kind !== 'name' && isSayer !== true,
    );
  return (bodies.find(({ side }) => side === undefined) ?? bodies.at(-1))?.name;
}

/** "Chinese antibody tests", 南江省医疗物资: whose goods they are, said right before them. */
export function ownerOf(place: Span, { parties }: Clause, { legible, tools }: Reader): string | undefined {
  const owner = parties.findLast(
    ({ end, kind, side }) =>
      end <= place.start &&
      place.start - end < 12 &&
      (tools.isChinese ? side !== 'to' && side !== 'from' : kind === 'adjective'),
  );
  if (!owner) return undefined;
  const between = legible.plain.slice(owner.end, place.start);
  return (tools.isChinese
    ? /^(?:的|第?[一二三四五六七八九十\d]批|首批|援\p{Script=Han})*(?:医疗|防疫)?$/u
    : /^ (?:\p{L}+ )?$/u
  ).test(between)
    ? owner.name
    : undefined;
}

/** Whom "we" means: the body that whoever is quoted speaks for, else whoever the text is about. */
export function homeAt(clause: Clause | undefined, reader: Reader): string | undefined {
  const { legible, parties, speakers, tools, homes } = reader;
  // Who is named beside "we" is somebody else.
  const home = homes.find((name) => !clause?.parties.some((party) => party.name === name));
  if (!clause || clause.depth === 0) return home;
  const speaker = speakers.of(clause);
  const isBody = parties.some(({ name, kind }) => name === speaker && kind !== 'person' && kind !== 'name');
  if (isBody) return speaker;
  if (speaker === undefined && speakers.isStranger(clause)) return undefined;
  return bodyOf(speaker, parties, legible.plain, tools) ?? home;
}

/** A verb's sides in its own clause hold for what is joined to it: "X sent medics to Iraq, ventilators to France". */
function sharedRoles(
  act: ActMention,
  clause: Clause,
  own: readonly PartyMention[],
  known: Pick<Reader, 'legible' | 'tools' | 'home'>,
): Roles {
  const roles = rolesOf(act, clause, { ...known, parties: clause.parties, earlier: [] });
  return own.some(({ side }) => side === 'to') ? { from: roles.from } : roles;
}
