import type { Draft } from '../article.js';
import type { PartyMention } from '../parties/party.js';
import type { Span } from '../words.js';
import { held } from './held.js';
import type { Setting } from './setting.js';

const oftenMin = 3;
const farMin = 4;

/** Where and how a text names somebody, as seen from a statement. */
export function namedWhere(name: string, own: Draft, setting: Setting): string[] {
  const all = setting.mentions.get(name) ?? [];
  const near = setting.near(own).filter((party) => party.name === name);
  const here = setting.sentenceOf(own);
  const inside = near.filter((mention) => isIn(mention, own));
  const beside = near.filter((mention) => !isIn(mention, own) && setting.sentenceOf(mention) === here);
  const [first] = all;
  return [
    ...new Set([
      ...near.map(({ kind }) => `is ${kind}`),
      ...inside.flatMap((mention) => [
        `in its clause: ${markOf(mention)}`,
        ...byVerb(mention, setting.actsIn(own)),
      ]),
      ...(inside.length === 0 ? beside.map((mention) => `in its sentence: ${markOf(mention)}`) : []),
      ...(inside.length + beside.length === 0 ? away(name, near, here, own, setting) : []),
      ...held({
        'in the first sentence': first !== undefined && setting.sentenceOf(first) <= 0,
        'named often': all.length >= oftenMin,
        'only says': near.every(({ isSayer }) => isSayer === true),
      }),
    ]),
  ];
}

const isIn = ({ start }: Span, span: Span): boolean => start >= span.start && start < span.end;

const markOf = ({ side, isSayer }: PartyMention): string => (isSayer === true ? 'says' : (side ?? 'bare'));

/** Whether the clause itself names whom the rules name, and how. */
export function saidHow(name: string, own: Draft, setting: Setting): string[] {
  const inside = setting.near(own).filter((party) => party.name === name && isIn(party, own));
  const marks = inside.length === 0 ? ['not in its clause'] : inside.map(markOf);
  return [...new Set(marks)].map((mark) => `own words: ${mark}`);
}

/** How somebody was named last before a statement. */
export function lastMark(name: string, own: Draft, setting: Setting): string {
  const last = setting.near(own).findLast((party) => party.name === name && party.end <= own.start);
  return last ? markOf(last) : 'not';
}

type Verbs = ReturnType<Setting['actsIn']>;

/** By the verb nearest to a name: who its subject is, and on which side of it the name stands. */
function byVerb(mention: PartyMention, verbs: Verbs): string[] {
  const apart = ({ start, end }: Span): number => Math.max(mention.start - end, start - mention.end);
  const [verb] = verbs.toSorted((a, b) => apart(a) - apart(b));
  if (!verb) return [];
  const voice = verb.isPassive ? 'passive' : 'active';
  const order = mention.start < verb.start ? 'ahead' : 'behind';
  return [`${markOf(mention)} ${order} of ${voice} verb of ${verb.key.subject}`];
}

/** Somebody whom the sentence does not name. */
function away(
  name: string,
  near: readonly PartyMention[],
  here: number,
  own: Draft,
  setting: Setting,
): string[] {
  const before = near.filter(({ end }) => end <= own.start);
  const [last] = before.slice(-1);
  const adjacent = before.filter((mention) => here - setting.sentenceOf(mention) === 1);
  return [
    ...adjacent.map((mention) => `in the sentence before: ${markOf(mention)}`),
    last === undefined ? 'not before' : howFar(here - setting.sentenceOf(last)),
    ...held({ 'body named last': setting.bodyBefore(own) === name }),
  ];
}

const howFar = (sentences: number): string =>
  sentences >= farMin ? 'long before' : sentences > 1 ? 'a little before' : 'just before';
