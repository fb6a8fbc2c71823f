import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitDistance } from './bit-distance.js';
import { HashIndex, nearBits } from './hash-index.js';
import { hashPicture } from './pdq.js';
import { mirrorTransform } from './transform.js';

const side = 64;

/** A few broad waves, as pictures have. */
const picture = fc
  .array(
    fc.record({
      across: fc.double({ min: 0.5, max: 9, noNaN: true }),
      down: fc.double({ min: 0.5, max: 9, noNaN: true }),
      phase: fc.double({ min: 0, max: 6, noNaN: true }),
      height: fc.double({ min: 5, max: 15, noNaN: true }),
    }),
    { minLength: 4, maxLength: 8 },
  )
  .map((waves) =>
    Float32Array.from({ length: side * side }, (_, at) => {
      const [row, column] = [Math.floor(at / side), at % side];
      return waves.reduce(
        (sum, { across, down, phase, height }) =>
          sum + height * Math.sin((across * column + down * row) / 10 + phase),
        128,
      );
    }),
  );

const mirror = (values: Float32Array): Float32Array =>
  values.map((_, at) => values[at - (at % side) + side - 1 - (at % side)] ?? 0);
const hash = (values: Float32Array) => hashPicture(values, side, side);

test('the hash of a picture in the mirror is told from its transform', () => {
  fc.assert(
    fc.property(picture, (values) => {
      // A frequency that is the median but for rounding may fall on either side.
      expect(bitDistance(hash(values).mirrored, 0, hash(mirror(values)).bits, 0)).toBeLessThanOrEqual(4);
    }),
    { numRuns: 100 },
  );
});

test('what is mirrored twice is what it was', () => {
  fc.assert(
    fc.property(fc.float32Array({ minLength: 256, maxLength: 256, noNaN: true }), (values) => {
      expect(mirrorTransform(mirrorTransform(values))).toEqual(values);
    }),
  );
});

test('half the bits are set, and more light or less contrast changes few', () => {
  fc.assert(
    fc.property(picture, fc.integer({ min: -40, max: 40 }), (values, light) => {
      const { bits } = hash(values);
      expect(bitDistance(bits, 0, new Uint32Array(8), 0)).toBe(128);
      const lighter = hash(values.map((value) => value * 0.7 + light));
      expect(bitDistance(bits, 0, lighter.bits, 0)).toBeLessThanOrEqual(8);
    }),
    { numRuns: 100 },
  );
});

test('a picture in which there is nothing to be seen has no quality', () => {
  expect(hash(new Float32Array(side * side).fill(77)).quality).toBe(0);
});

test('the index finds all that a scan finds', () => {
  const words = fc.uint32Array({ minLength: 8 * 40, maxLength: 8 * 40 });
  fc.assert(
    fc.property(words, fc.array(fc.nat(255), { maxLength: 45 }), (hashes, flips) => {
      const asked = hashes.slice(0, 8);
      for (const bit of flips) asked[bit >> 5] = (asked[bit >> 5] ?? 0) ^ (1 << (bit & 31));
      const found = new Map<number, number>();
      new HashIndex(hashes).near(asked, 0, (at, distance) => found.set(at, distance));
      const scanned = Array.from({ length: 40 }, (_, at) => [at, bitDistance(asked, 0, hashes, at)] as const);
      expect([...found].toSorted(([a], [b]) => a - b)).toEqual(
        scanned.filter(([, bits]) => bits <= nearBits),
      );
    }),
    { numRuns: 20 },
  );
});

test('a picture has the hash that the package pdqhash of PyPI gives it', () => {
  const wide = 256;
  const luma = Uint8Array.from({ length: wide * wide }, (_, at) => {
    const [y, x] = [Math.floor(at / wide), at % wide];
    const slope = Math.floor((x * x) / 97) + Math.floor((y * 5) / 3) + Math.floor(x / 32) * 37;
    return slope ^ (Math.floor(y / 24) * 29);
  });
  const { bits, mirrored, quality } = hashPicture(luma, wide, wide);
  expect(hex(bits)).toBe('76c0691ce1118d1e1af370e9eb3d77a9fb30f6c08d1fab3cce60ca70ca603ae0');
  expect(hex(mirrored)).toBe('23953c49b440d84a4fa625bc3e6822fcae65a395d04abe699b359f259f154f35');
  expect(quality).toBe(100);
});

/** As the package writes it: the highest frequency first. */
const hex = (bits: Uint32Array): string =>
  [...bits]
    .toReversed()
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
