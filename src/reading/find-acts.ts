import type { Act, Separable } from './lexicon/lexicon.js';
import type { Tools } from './tools.js';
import { type Hit, overlaps, type Span } from './words.js';

/** Every verb of a text that tells of goods, those in two halves by what both say. */
export function findActs(plain: string, tools: Tools): Hit<Act>[] {
  const split = (tools.lexicon.separable ?? []).flatMap((each) => [
    ...halvesOf(plain, each, tools.lexicon.language === 'de'),
  ]);
  const acts = tools.acts.in(plain);
  // "Damaged in transport" is no transport.
  const isUndone = (noun: Span): boolean => acts.some((act) => act.key.isUndone && overlaps(act, noun));
  const known = [...tools.nouns.in(plain).filter((noun) => !isUndone(noun)), ...split];
  const whole = acts.filter((act) => !known.some((other) => overlaps(act, other)));
  return [...whole, ...known].toSorted((a, b) => a.start - b.start);
}

const clauseChars = 160;
const phraseChars = 60;

/** The first half, where the other stands at the end of its clause: "schickte 90 Tests an den Hersteller zurück". */
function* halvesOf(
  plain: string,
  { verbs, particle, act }: Separable,
  isGerman: boolean,
): Generator<Hit<Act>> {
  const end = isGerman ? '(?=[.,;:!?”"“\\n]|$| (?:und|oder|sowie|um) )' : '(?!\\p{L})';
  const reach = isGerman ? clauseChars : phraseChars;
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${verbs})(?!\\p{L})(?=(?:[^.;:!?\\n]|\\.(?=\\d)){1,${reach}}?(?<!\\p{L})(?:${particle})${end})`,
    'gu',
  );
  for (const match of plain.matchAll(pattern))
    yield { start: match.index, end: match.index + match[0].length, key: act };
}
