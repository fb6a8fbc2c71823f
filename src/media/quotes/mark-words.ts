import { largest } from '../../lib/lists/index.js';
import type { QuoteAnswer } from './api.js';

type Mark = { readonly start: number; readonly end: number; readonly signs: readonly [string, string] };

const [changed, leftOut, quoted] = [
  ['{', '}'],
  ['[-', '-]'],
  ['>', '<'],
] as const;

/** The quote with braces around words that are not the source's. */
export const markQuote = (quote: string, { altered }: QuoteAnswer): string =>
  put(
    quote,
    altered.map(({ quoteStart, quoteEnd }) => ({ start: quoteStart, end: quoteEnd, signs: changed })),
  );

/** The passage in its sentence: >quoted<, [-left out-], {exchanged}. */
export function markPassage(
  { nearest, segments, omitted, altered }: QuoteAnswer,
  sources: readonly { readonly name: string; readonly text: string }[],
): { readonly name: string; readonly text: string }[] {
  const places = nearest ? [nearest] : segments;
  return places.map((place) => {
    const text = sources.find(({ name }) => name === place.source)?.text ?? place.text;
    const marks: Mark[] = [
      ...segments.map(({ start, end }) => ({ start, end, signs: quoted })),
      ...omitted.map(({ start, end }) => ({ start, end, signs: leftOut })),
      ...altered.flatMap(({ sourceStart, sourceEnd }) =>
        sourceStart === null || sourceEnd === null
          ? []
          : [{ start: sourceStart, end: sourceEnd, signs: changed }],
      ),
    ];
    const [start, end] = [place.start, largest([place.end, ...segments.map((one) => one.end)])];
    const within = marks.filter((mark) => mark.start >= start && mark.end <= end);
    const shifted = within.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
    return { name: place.source, text: put(text.slice(start, end), shifted) };
  });
}

function put(text: string, marks: readonly Mark[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, signs } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), signs[0], text.slice(start, end), signs[1]);
    at = end;
  }
  return (parts.join('') + text.slice(at)).replaceAll(/\s+/g, ' ').trim();
}
