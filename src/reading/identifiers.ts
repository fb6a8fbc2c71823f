import type { Lexicon } from './lexicon/lexicon.js';
import { type Span, spansIn } from './words.js';

const token =
  /(?<![\p{Script=Latin}\p{N}])(?=[a-z\d_./-]*\d)(?=[a-z\d_./-]*[a-z])[a-z\d_]+(?:[-/.][a-z\d_]+)*/gu;
// 5kg, 1.2m, 35c, 27-year-old, 3rd, 10h30 are numbers with what they count.
const counting =
  /^\d[\d.,]*(?:-?[a-z]{4,}(?:-[a-z]+)*|k|m|kg|g|mg|ml|l|t|km|cm|mm|c|h|bn|mn|mio|mrd|mld|x|st|nd|rd|th|er|e|er|eme|kw|kva|d)$/u;
const shapes: readonly RegExp[] = [
  // Telephone numbers.
  /\+\d[\d ()/.-]{6,}\d/gu,
  /\(\d{2,5}\) ?\d[\d -]{4,}\d/gu,
  /(?<![\p{L}\d.,])0\d{1,4} ?[ /-] ?\d{2,}(?:[ /-]?\d+)+/gu,
  /(?<![\d.,])\d{3,5}-\d{3,}(?:-\d+)*(?![\d.,]*\d)/gu,
  /(?<![\d.,-])\d{2,3}(?: \d{2}){3,}(?!\d)/gu,
  /(?<=[📞☎📱]\ufe0f? ?)\d[\d -]*\d/gu,
  // File numbers, dates of a year and a number, numbers with a leading zero, long numbers without marks.
  /(?<![\p{L}\d/.,-])\d+(?:\/\d+)+(?![\d/])/gu,
  /(?<![\d.,]|\d )0\d+(?![\d.,]*\d)/gu,
  /(?<![\d.,])\d{12,}(?![\d.,]*\d)/gu,
  /[〔[(（](?:19|20)\d{2}[〕\])）](?: ?\d+ ?号?)?/gu,
  /第?\d+号/gu,
];
const times =
  /(?<![\d.,])(?:[01]?\d|2[0-3])[:h][0-5]\d(?!\d)|(?<![\d.,])(?:[01]?\d|2[0-3])\.[0-5]\d(?= ?(?:h|uhr|ore|a|bis|to|–|-)(?!\p{L}))(?: ?(?:a|bis|to|–|-) ?(?:[01]?\d|2[0-3])\.[0-5]\d)?|(?<=(?<!\p{L})(?:alle|ore|um|gegen|a las) )\d{1,2}(?:[.:]\d{2})?(?= ?(?:uhr|h)?(?![\p{L}\d.,]))/gu;

const capitals = new Set(['en', 'iso', 'din', 'a', 'e', 's.', 'p.', 'm.', 'los', 'no']);

/** Numbers that count nothing: telephones, articles of laws, flights, lots, standards, references, times of day. */
export function findIdentifiers(plain: string, shown: string, lexicon: Lexicon): Span[] {
  const found: Span[] = spansIn(plain, token).filter((span) => isCode(plain, shown, span));
  for (const shape of [...shapes, times]) for (const span of spansIn(plain, shape)) found.push(span);
  for (const span of afterWords(plain, shown, lexicon)) found.push(span);
  return joined(found);
}

/** What overlaps is one. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}

function isCode(plain: string, shown: string, { start, end }: Span): boolean {
  const text = plain.slice(start, end);
  if (/^\d+m$/.test(text))
    return shown.charAt(end - 1) === 'M' && !/^ ?[€$£]|^ \p{L}/u.test(plain.slice(end));
  if (counting.test(text)) return false;
  // "usd94,000", "eur630"
  return !/^(?:us|usd|eur|gbp|chf|cny|rmb|a|c)\d/.test(text);
}

/** "Art. 6", "Flight 204", "registered charity 1 089 464", 电话：0791. */
function* afterWords(plain: string, shown: string, { identifiers, language }: Lexicon): Generator<Span> {
  const words = identifiers
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()[\]\\]/g, '\\$&'))
    .join('|');
  // 捐款20万元 is money, and no twentieth clause.
  const edge = language === 'zh' ? '(?<![付捐拨汇货罚借贷赠筹善存还公钱](?=款))' : '(?<![\\p{L}\\p{N}])';
  const pattern = new RegExp(
    `${edge}(${words})${language === 'zh' ? '' : '(?!\\p{L})'}(?:[ .:：#]{0,3}|[ ]?(?:no|nr|n|num)\\.? ?[°º]? ?)((?:(?!(?:de|di|of|von|des|con|mit|a|an|et|und|and|y|e) )[a-z]{1,4}[ -]?)?\\d(?:[\\d./-]|,(?=\\d{3}(?!\\d)))*(?: \\d[\\d./-]*)*)(?![\\p{L}\\d]|[.,]\\d)`,
    'gu',
  );
  for (const match of plain.matchAll(pattern)) {
    const [whole, word = '', number = ''] = match;
    const written = shown.slice(match.index, match.index + word.length);
    if (capitals.has(word) && written !== written.toUpperCase()) continue;
    const trailing = /[./ -]*$/.exec(number)?.[0].length ?? 0;
    const end = match.index + whole.length - trailing;
    yield { start: match.index + whole.length - number.length, end };
  }
}
