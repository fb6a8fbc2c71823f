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
    /(?:^|[ (])(?:in|nach|aus|bei|fur|land|bundesland|kanton|gen|firma|stadt|hafen von|raum|gebiet|oblast|region|provinz|bezirk|spedition|herstellers?|lieferant(?:en)?|handlers?|unternehmens?|stiftung|verein) ["„]?$/u.test(
      ahead,
    ) ||
    /^ ?(?:ag|gmbh|kg|e\. ?v\.)/u.test(plain.slice(end)) ||
    /^["“], \d{1,2}\.|^, \d{1,2}\. /u.test(plain.slice(end))
  );
}
