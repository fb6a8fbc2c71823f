import type { ArticleReading } from '../../../src/reading/api';

export type MarkKind = 'number' | 'day' | 'money' | 'party' | 'goods' | 'act' | 'quote';
export type Mark = { readonly start: number; readonly end: number; readonly kind: MarkKind };

/** Everything a reading found, as places in the text. */
export const marksOf = ({ numbers, parties, goods, acts, quotes }: ArticleReading): Mark[] => [
  ...numbers.flatMap(({ start, end, kind }): Mark[] => {
    if (kind === 'identifier') return [];
    return [{ start, end, kind: kind === 'date' ? 'day' : kind === 'money' ? 'money' : 'number' }];
  }),
  ...parties.map(({ start, end }) => ({ start, end, kind: 'party' as const })),
  ...goods.map(({ start, end }) => ({ start, end, kind: 'goods' as const })),
  ...acts.map(({ start, end }) => ({ start, end, kind: 'act' as const })),
  ...quotes.map(({ start, end }) => ({ start, end, kind: 'quote' as const })),
];

export type Line = { readonly start: number; readonly end: number };

export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const one = { start, end: start + line.length };
    start = one.end + 1;
    return one;
  });
}

/** The line a place begins in. */
export function lineAt(lines: readonly Line[], at: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What lies on each line; on several where it goes on. */
export function byLine<T extends Line>(lines: readonly Line[], spans: readonly T[]): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const span of spans) {
    for (let line = lineAt(lines, span.start); (lines[line]?.start ?? span.end) < span.end; line++) {
      const there = found.get(line);
      if (there) there.push(span);
      else found.set(line, [span]);
    }
  }
  return found;
}

export type Piece<T> = Line & { readonly spans: readonly T[] };

/** A line cut wherever something begins or ends, each piece with what lies over it. */
export function piecesOf<T extends Line>(line: Line, spans: readonly T[]): Piece<T>[] {
  const within = (at: number): number => Math.min(Math.max(at, line.start), line.end);
  const cuts = [line.start, line.end, ...spans.flatMap(({ start, end }) => [within(start), within(end)])];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? line.end;
    return { start, end, spans: spans.filter((span) => span.start <= start && span.end >= end) };
  });
}
