import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSound, type Sound, type SoundAlignment } from './index.js';
import { resampled } from './resampled.js';
import { mixed, noise, nothing, rateHz } from './sounds-for-tests.js';

const atStart = { offsetSeconds: 0, speed: 1 };
const verdicts = (suspect: Sound, original: Sound, place: SoundAlignment | null = atStart) =>
  matchSound(suspect, original, place).map((stretch) => stretch.verdict);

describe("sound held against the original's", () => {
  it('is kept in every stretch against itself, whatever the gain', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 2, noNaN: true }), fc.nat(1000), (gain, seed) => {
        const original = noise(seed);
        for (const suspect of [original, mixed(original, gain, nothing), mixed(original, -gain, nothing)])
          expect(verdicts(suspect, original)).toEqual(['kept', 'kept', 'kept']);
      }),
      { numRuns: 3 },
    );
  });
  it('is found 18 and 24 dB under another sound, with its level', () => {
    for (const level of [-18, -24]) {
      const found = matchSound(mixed(noise(1), 10 ** (level / 20), noise(77)), noise(1), atStart);
      for (const stretch of found) {
        expect(stretch.verdict).toBe('kept-under-something');
        expect(Math.abs((stretch.originalDb ?? 0) - level)).toBeLessThan(4);
      }
    }
  });
  it('tells the offset where the alignment is off by a tenth of a second', () => {
    const late = { samples: noise(1).samples.subarray(1102), rateHz: rateHz };
    expect(matchSound(late, noise(1), atStart)[0]?.offsetSeconds).toBeCloseTo(1102 / rateHz, 4);
  });
  it('is found without an alignment, at another place and speed', () => {
    const samples = resampled(noise(1).samples, 2 * rateHz, 8 * rateHz, 1.0132);
    const found = matchSound({ samples, rateHz: rateHz }, noise(1), null);
    expect(found).toHaveLength(2);
    // Noise reaches up to half the rate, where resampling twice takes a part of it away.
    for (const { originalDb, offsetSeconds } of found) {
      expect(originalDb).toBeGreaterThan(-1);
      expect(offsetSeconds).toBeCloseTo(2, 2);
    }
  });
  it('is replaced only where the place is known and the original would have been found', () => {
    expect(verdicts(noise(77), noise(1))).toEqual(Array(3).fill('replaced'));
    expect(verdicts(noise(77), noise(1), null)).toEqual(Array(3).fill('cannot-tell'));
    expect(verdicts(noise(77), nothing)).toEqual(Array(3).fill('cannot-tell'));
    const half = noise(77).samples.slice();
    half.set(noise(1).samples.subarray(0, 8 * rateHz));
    const spliced = matchSound({ samples: half, rateHz: rateHz }, noise(1), null);
    expect(spliced.map(({ verdict }) => verdict)).toEqual(['kept', 'kept', 'replaced']);
    expect(spliced[2]?.wouldBeFoundDb).toBeLessThanOrEqual(-18);
  });
  it('calls silence silent, never replaced', () => {
    expect(verdicts(nothing, noise(1))).toEqual(Array(3).fill('silent'));
  });
});
