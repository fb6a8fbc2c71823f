import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLine, linesOf, piecesOf } from './marks';

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })),
);

test('the pieces of all lines, one after the other, are the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), spans, (text, marks) => {
      const lines = linesOf(text);
      const marked = byLine(lines, marks);
      const written = lines.map((line, at) =>
        piecesOf(line, marked.get(at) ?? [])
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      );
      expect(written.join('\n')).toBe(text);
    }),
  );
});

test('a piece has exactly what lies over all of it', () => {
  const pieces = piecesOf({ start: 10, end: 20 }, [
    { start: 5, end: 14 },
    { start: 12, end: 18 },
  ]);
  expect(pieces.map(({ start, end, spans: over }) => [start, end, over.length])).toEqual([
    [10, 12, 1],
    [12, 14, 2],
    [14, 18, 1],
    [18, 20, 0],
  ]);
});
