import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLines, LineWatch } from './line-watch.js';

const watched = (pieces: readonly Uint8Array[]) => {
  const watch = new LineWatch();
  for (const piece of pieces) watch.push(piece);
  return watch.flaw;
};
const megabytes = (count: number) => Buffer.alloc(count * 2 ** 20, 'x');

test('a NUL byte is found wherever the file is cut into pieces', () => {
  const line = fc.array(fc.constantFrom(10, 97, 98), { maxLength: 50 });
  fc.assert(
    fc.property(line, line, fc.nat(100), (before, after, cut) => {
      const bytes = Uint8Array.from([...before, 0, ...after]);
      expect(watched([bytes.subarray(0, cut), bytes.subarray(cut)])?.byte).toBe(before.length);
      expect(watched([Uint8Array.from(before), Uint8Array.from(after)])).toBeUndefined();
      expect(countLines(Uint8Array.from(before))).toBe(before.filter((byte) => byte === 10).length);
    }),
  );
});

test('a line over 16 MB is found by where it begins, one of 16 MB is none', () => {
  const [start, end] = [Buffer.from('a\nb'), Buffer.from('\nc\n')];
  expect(watched([start, megabytes(9), megabytes(9), end])).toMatchObject({ byte: 2 });
  expect(watched([start, megabytes(15), end, megabytes(15), end])).toBeUndefined();
});
