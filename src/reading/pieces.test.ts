import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutInPieces } from './pieces.js';
import { proposeFromText } from './propose.js';

test('the pieces of a text are the text, and no character is cut in two', () => {
  const word = fc.constantFrom('masks. ', '医用口罩。', '😷', 'a\n', 'x'.repeat(9_000));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join('');
      const pieces = cutInPieces(text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of pieces) {
        expect(text.slice(piece.start).startsWith(piece.text)).toBe(true);
        expect(() => encodeURIComponent(piece.text)).not.toThrow();
      }
    }),
  );
});

test('what a long text says at its end is found in its place', () => {
  const said = 'Norway sent 4,271 tents to Chad on Monday.';
  const text = `${'The weather was fine in the capital that day.\n'.repeat(1_500)}${said}\n`;
  const { statements } = proposeFromText(text, { language: 'en', published: '2026-11-20' });
  expect(statements.map(({ start, amount, from, to }) => ({ start, low: amount?.low, from, to }))).toEqual([
    { start: text.length - said.length - 1, low: 4271, from: 'Norway', to: 'Chad' },
  ]);
});
