import type { Tools } from '../tools.js';
import type { Span } from '../words.js';

// In German every noun has a capital: a name stands after a preposition of place without article, or is several in a row.
export function isGermanName(plain: string, shown: string, { start, end }: Span, tools: Tools): boolean {
  const words = shown.slice(start, end).split(' ');
  const ahead = plain.slice(Math.max(0, start - 24), start);
  const known = [tools.goods, tools.units, tools.counted, tools.weights, tools.currencies].some((each) =>
    each.has(plain.slice(start, end)),
  );
  if (known) return false;
  if (words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))) return true;
  return (
    /(?:^|[ (])(?:in|nach|aus|bei|fur|land|bundesland|kanton|gen|firma|stadt|hafen von|raum|gebiet|oblast|region|provinz|bezirk|spedition|herstellers?|lieferant(?:en)?|handlers?|unternehmens?|stiftung|verein|(?:(?:ober)?burgermeister|landrat|gouverneur|prasident|minister)(?:in)? von) ["„]?$/u.test(
      ahead,
    ) ||
    /^ ?(?:ag|gmbh|kg|e\. ?v\.)/u.test(plain.slice(end)) ||
    /^["“], \d{1,2}\.|^, \d{1,2}\. /u.test(plain.slice(end))
  );
}

/** What a text once names as a name is one wherever it stands: "der Verein Medikon Nothilfe", later "Medikon hat". */
export function germanNameWords(
  plain: string,
  shown: string,
  spans: readonly Span[],
  tools: Tools,
): ReadonlySet<string> {
  const { lexicon, organisations, offices, noNames, titles, goods, counted, units } = tools;
  const endings = new RegExp(`(?:${lexicon.officeEndings ?? '(?!)'})$`, 'u');
  const isNoun = (word: string): boolean =>
    endings.test(word) ||
    [organisations, offices, noNames, titles, goods, counted, units].some((each) => each.is(word));
  const named = spans.filter((span) => isGermanName(plain, shown, span, tools));
  return new Set(
    named
      .flatMap(({ start, end }) => plain.slice(start, end).split(' '))
      .filter((word) => word.length > 3 && !isNoun(word)),
  );
}

/** "Diavenda hatte angekündigt": German nouns have an article, and names have none. */
export const isGermanSubject = (plain: string, { start, end }: Span): boolean =>
  /(?:^|[.!?:]["“]? |\n["„]?)$/u.test(plain.slice(Math.max(0, start - 3), start)) &&
  !/(?:ung|heit|keit|schaft|ion|tat|ismus|en|er|e|nis)$/u.test(plain.slice(start, end)) &&
  /^ (?:hat|hatte|will|wird|soll|kann|ist|war|plant|\p{Ll}{3,}te) /u.test(plain.slice(end, end + 24));
