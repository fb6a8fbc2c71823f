import { largest, smallest } from '../../../../src/lib/lists/index';
import type { QuoteAnswer } from '../../../../src/media/quotes/api';

/** Why words are marked: quoted, left out, exchanged, of the quote alone, or beside the passage and not quoted. */
export type MarkKind = 'quoted' | 'leftOut' | 'exchanged' | 'added' | 'beside';
export type MarkedPart = { readonly text: string; readonly start: number; readonly kind?: MarkKind };
type Mark = { readonly start: number; readonly end: number; readonly kind: MarkKind };

/** The quote, with the words that are not the source's. */
export const quoteParts = (quote: string, { altered }: QuoteAnswer): MarkedPart[] =>
  cut(quote, { start: 0, end: quote.length }, [
    ...altered.map((one) => ({ start: one.quoteStart, end: one.quoteEnd, kind: 'added' as const })),
  ]);

type Text = { readonly name: string; readonly text: string };

/** Each passage in its sentence, with what was quoted, left out and exchanged, and what stands right beside it. */
export function passageParts(answer: QuoteAnswer, texts: readonly Text[]) {
  const { nearest, segments, omitted, altered } = answer;
  return (nearest ? [nearest] : segments).map((place) => {
    const text = texts.find(({ name }) => name === place.source)?.text ?? '';
    const beside = besideMarks(answer, text, place.source);
    const own = segments.filter(({ source }) => source === place.source);
    const inside = nearest ? own : [place];
    const all = [place, ...inside, ...beside];
    const start = smallest(all.map((one) => one.start));
    const end = largest(all.map((one) => one.end));
    const marks: Mark[] = [
      ...inside.map((one) => ({ start: one.start, end: one.end, kind: 'quoted' as const })),
      ...omitted.map((one) => ({ start: one.start, end: one.end, kind: 'leftOut' as const })),
      ...altered.flatMap(({ sourceStart, sourceEnd }) =>
        sourceStart === null || sourceEnd === null
          ? []
          : [{ start: sourceStart, end: sourceEnd, kind: 'exchanged' as const }],
      ),
      ...beside,
    ];
    return { name: place.source, start, parts: cut(text, { start, end }, marks) };
  });
}

/** Where the words stand that were left outside: right before the first passage, right behind the last. */
function besideMarks({ contextCut, segments }: QuoteAnswer, text: string, source: string): Mark[] {
  const [first, last] = [segments[0], segments.at(-1)];
  const { before = null, after = null } = contextCut ?? {};
  const marks: Mark[] = [];
  if (before !== null && first?.source === source) {
    const start = text.lastIndexOf(before, first.start - 1);
    if (start >= 0 && start + before.length <= first.start)
      marks.push({ start, end: start + before.length, kind: 'beside' });
  }
  if (after !== null && last?.source === source)
    marks.push({ start: last.end, end: endOf(after, text, last.end), kind: 'beside' });
  return marks.filter(({ start, end }) => start < end);
}

/** Spaces and lines between the words may differ, and a stop may already belong to the passage. */
function endOf(words: string, text: string, from: number): number {
  let at = from;
  for (const sign of words.replaceAll(/\s+/g, '')) {
    let next = at;
    while (/\s/.test(text.charAt(next))) next += 1;
    if (text.startsWith(sign, next)) at = next + sign.length;
    else if (at !== from) return from;
  }
  return at;
}

function cut(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = start;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end > end) continue;
    parts.push({ text: text.slice(at, mark.start), start: at });
    parts.push({ text: text.slice(mark.start, mark.end), start: mark.start, kind: mark.kind });
    at = mark.end;
  }
  parts.push({ text: text.slice(at, end), start: at });
  return parts.filter((part) => part.text !== '');
}
