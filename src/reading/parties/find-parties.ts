import type { Legible } from '../legible.js';
import type { Tools } from '../tools.js';
import { overlaps, type Span } from '../words.js';
import { commonNouns } from './common-nouns.js';
import { inFull } from './full-names.js';
import { hanNames } from './han-names.js';
import { latinNames } from './latin-names.js';
import { fold, isHanAnd, type PartyMention } from './party.js';
import { isSayer, sideOf } from './sides.js';
import { unnamedParties } from './unnamed.js';

/** Everybody a text names who may give, receive or speak, in the order of the text. */
export function findParties({ plain, shown }: Legible, tools: Tools, taken: readonly Span[]): PartyMention[] {
  const found: PartyMention[] = [];
  const add = (mention: PartyMention): void => {
    if (taken.some((span) => overlaps(span, mention)) || found.some((other) => overlaps(other, mention)))
      return;
    const side = sideOf(plain, mention, tools);
    found.push({
      ...mention,
      ...(side && { side }),
      ...(isSayer(plain, mention, tools) && { isSayer: true }),
    });
  };
  for (const each of tools.isChinese ? hanNames(plain, shown, tools) : latinNames(plain, shown, tools))
    add(each);
  for (const each of tools.isChinese ? [] : unnamedParties(plain, shown, [...taken, ...found], tools))
    if (!found.some((other) => overlaps(other, each))) found.push(each);
  for (const each of commonNouns(plain, shown, tools))
    add({ ...each, name: shown.slice(each.start, each.end), kind: 'office' });
  const inOrder = found
    .toSorted((a, b) => a.start - b.start)
    .map((each, at, all) => atPlace(each, all[at - 1], plain));
  const joined = tools.isChinese ? joinedInHan(inOrder, plain) : inOrder;
  return inFull(theSame(oneEach(joined, plain, tools), plain), shown, tools);
}

const same = /(?<!\p{L})(?:same|stess[oa]|mism[oa]|meme|(?:der|die|das|dem)selben?) ?$/u;

/** "To the same clinic", "on order with the same supplier": whoever was so called before, or things came from. */
function theSame(found: readonly PartyMention[], plain: string): PartyMention[] {
  return found.map((mention, at) => {
    const { start, end, kind } = mention;
    const words = plain.slice(start, end);
    const isSame =
      kind === 'office' &&
      (same.test(plain.slice(Math.max(0, start - 12), start)) || /^(?:the )?same /u.test(words));
    const meant = isSame ? meantBy(words.split(' ').at(-1) ?? words, found.slice(0, at)) : undefined;
    return meant ? { ...mention, name: meant.name, kind: meant.kind } : mention;
  });
}

const meantBy = (noun: string, earlier: readonly PartyMention[]): PartyMention | undefined =>
  earlier.findLast(({ name }) => name.includes(' ') && fold(name).split(/[ '’]/u).includes(noun)) ??
  earlier.findLast(({ side, kind }) => (side === 'from' || side === 'by') && kind !== 'adjective');

/** 向甲医院和乙医院: the preposition is of both. */
function joinedInHan(found: readonly PartyMention[], plain: string): PartyMention[] {
  const all: PartyMention[] = [];
  for (const mention of found) {
    const last = all.at(-1);
    const isOne =
      (last?.side === 'to' || last?.side === 'by') &&
      mention.side === undefined &&
      isHanAnd(plain.slice(last.end, mention.start));
    all.push(isOne ? { ...mention, side: last.side } : mention);
  }
  return all;
}

/** "Bei der Firma Testalis aus Jena", "the clinic in Leeds": where somebody is has no side of its own. */
function atPlace(mention: PartyMention, before: PartyMention | undefined, plain: string): PartyMention {
  const gap = plain.slice(before?.end ?? 0, mention.start);
  const isPlace =
    before !== undefined &&
    // "Bought by the ministry from Vitalair": from whom.
    !(before.side === 'by' && gap === ' from ') &&
    mention.kind === 'name' &&
    (before.kind === 'organisation' || before.kind === 'office') &&
    /^ (?:aus|in|im|from|of|en|nel|nella|dans|a|de|di) $/u.test(gap);
  return isPlace ? { ...mention, side: 'of' } : mention;
}

/** "The Nairobi distributor Medilink East": the name that comes last is the one that is meant. */
function oneEach(
  found: readonly PartyMention[],
  plain: string,
  { before, isChinese }: Tools,
): PartyMention[] {
  if (isChinese) return [...found];
  const all: PartyMention[] = [];
  for (const mention of found) {
    const last = all.at(-1);
    const gap = last ? plain.slice(last.end, mention.start) : '';
    // "Die Hilfsaktion „Nachbar in Not“".
    if (last?.kind === 'office' && mention.kind === 'organisation' && /^ ["“„«] ?$/u.test(gap)) {
      all[all.length - 1] = { ...mention, ...(last.side && { side: last.side }) };
      continue;
    }
    const isOne =
      last &&
      (last.kind === 'name' || last.kind === 'adjective') &&
      /^ (?:[a-z]+ ){1,2}$/.test(gap) &&
      before.some(({ pattern }) => pattern.test(`from${gap}`)) &&
      !before.some(({ pattern }) => pattern.test(gap));
    if (isOne) all[all.length - 1] = { ...mention, ...(last.side && { side: last.side }) };
    else all.push(mention);
  }
  return all;
}
