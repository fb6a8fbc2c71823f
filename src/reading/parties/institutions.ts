import { findMonth } from '../../lib/days/index.js';
import type { Tools } from '../tools.js';
import type { Span } from '../words.js';
import { fold, type PartyMention } from './party.js';

const small = 'of|for|de|del|di|du|des|della|dello|dei|degli|delle|von|in|im|fur|a';
const article = 'the|la|el|los|las|lo|il|les|le';
// "Bought by the ministry from Vitalair": no adjective of the ministry.
const functionWords =
  'from|with|and|into|after|that|which|who|has|have|had|will|said|says|via|but|while|since|until|con|dopo|entro|verso|presso|che|por|para|desde|hasta|que|pour|avec|dans|depuis|vers|chez|qui|sous|entre';
const after = new RegExp(
  String.raw`^(?: (?!(?:${functionWords}) )\p{Ll}{3,14})?(?: (?:${small})(?: (?:${article}))?|(?: de l['’]| dell['’]| d['’])(?=\p{Lu}))? ?\p{Lu}[\p{L}'’-]+(?:(?: (?:de|del|di|of|la|du|des))? \p{Lu}[\p{L}'’-]+)*`,
  'u',
);
const germanAfter = /^(?: (?:in|von))? \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?/u;

/** An office with what tells whose it is: "the Slovak government", "ministère marocain de la Santé", "Landkreis Altenau". */
export function institutionAt(
  plain: string,
  shown: string,
  { start, end }: Span,
  tools: Tools,
): PartyMention {
  const from = withName(plain, shown, start, tools);
  const to = end + nameBehind(shown.slice(end), tools);
  return { start: from, end: to, name: shown.slice(from, to), kind: 'office' };
}

/** "Slovak government", "North Kivu province": whose it is stands before it. */
function withName(
  plain: string,
  shown: string,
  start: number,
  { adjectives, noNames, lexicon }: Tools,
): number {
  const from = Math.max(0, start - 40);
  const ahead = plain.slice(from, start);
  const last = adjectives.in(ahead).at(-1);
  if (last && last.end === ahead.length - 1) return from + last.start;
  if (lexicon.language !== 'en') return start;
  const words = /(?:\p{Lu}[\p{L}-]+ )+$/u.exec(shown.slice(from, start))?.[0].split(' ').slice(0, -1) ?? [];
  while (words[0] !== undefined && noNames.is(fold(words[0]))) words.shift();
  return start - words.reduce((length, word) => length + word.length + 1, 0);
}

function nameBehind(rest: string, tools: Tools): number {
  const { lexicon, noNames, acts, goods, units, counted } = tools;
  const isGerman = lexicon.language === 'de';
  const found = (isGerman ? germanAfter : after).exec(rest)?.[0] ?? '';
  const words = (found.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).map(fold);
  const isNone =
    words.every((word) => noNames.is(word)) ||
    words.some((word) => acts.is(word) || findMonth(word) !== undefined || tools.titles.is(word));
  const isOther = isGerman && [goods, units, counted].some((each) => each.has(fold(found)));
  return isNone || isOther ? 0 : found.length;
}

/** Compounds of German: Landkreis, Uniklinik, Gesundheitsamt. */
export function* germanInstitutions(shown: string, endings: RegExp): Generator<Span> {
  for (const match of shown.matchAll(/\p{Lu}[\p{L}-]+/gu))
    if (endings.test(fold(match[0]))) yield { start: match.index, end: match.index + match[0].length };
}
