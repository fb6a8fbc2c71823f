import { describe, expect, it } from 'vitest';
import { nameOverlay } from './name-overlay.js';
import { mixed, noise } from './sounds-for-tests.js';
import { subtractOriginal } from './subtract-original.js';

const place = { offsetSeconds: 0, speed: 1 };
const [original, overlay] = [noise(1), noise(77)];
const suspect = mixed(overlay, 10 ** (-18 / 20), original);
const remainder = subtractOriginal(suspect, original, place).sound;

describe('what was laid over the original', () => {
  it('is left when the original is taken away, and only that', () => {
    expect(subtractOriginal(original, original, place).removedDb).toBeGreaterThan(40);
    expect(subtractOriginal(overlay, original, place).removedDb).toBe(0);
    expect(subtractOriginal(overlay, original, place).sound.samples).toEqual(overlay.samples);
  });
  it('is named among registered sounds, in any order, with its place', () => {
    const registered = [
      ['wrong', noise(5)],
      ['right', overlay],
      ['other', noise(6)],
    ] as const;
    for (const order of [registered, registered.toReversed()]) {
      const named = nameOverlay(remainder, new Map(order));
      expect(named?.name).toBe('right');
      expect(named?.offsetSeconds).toBeCloseTo(0, 3);
    }
  });
  it('has no name where it is not registered, or where two names are as good', () => {
    expect(nameOverlay(remainder, new Map([['wrong', noise(5)]]))).toBeNull();
    expect(
      nameOverlay(
        remainder,
        new Map([
          ['one', overlay],
          ['same', overlay],
        ]),
      ),
    ).toBeNull();
  });
});
