import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emsOf, wrapText } from './wrap-text';

describe('a text is set in lines', () => {
  test.each([
    ['One two three four', 6, 9, ['One two', 'three four']],
    ['一二三四五六', 4.2, 9, ['一二三四', '五六']],
    // What closes does not begin a line.
    ['一二三四，五六', 4.2, 9, ['一二三', '四，五六']],
    ['口罩 40,000 件', 6, 9, ['口罩 40,000', '件']],
    ['', 5, 2, []],
  ])('%s', (text, ems, most, lines) => {
    expect(wrapText(text, ems, most)).toEqual(lines);
  });

  test('no line is wider than its room, and nothing is lost but where the cut is seen', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'W', ' ', '罩', '，', '「', '-', '1', '.'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(
        text,
        fc.double({ min: 3, max: 30, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        (said, ems, most) => {
          const lines = wrapText(said, ems, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(emsOf(line)).toBeLessThanOrEqual(ems);
          const plain = (each: string): string => each.replaceAll(/\s/g, '');
          const told = plain(lines.join(''));
          if (told.endsWith('…')) expect(plain(said).startsWith(told.slice(0, -1))).toBe(true);
          else expect(told).toBe(plain(said));
        },
      ),
    );
  });
});
