import { describe, expect, it } from 'vitest';
import { matchSound, type Sound } from './index.js';

const RATE = 11_025;
const PLACE = { offsetSeconds: 0, speed: 1 };

function noise(seed: number, seconds = 12): Sound {
  let state = seed;
  const samples = Float32Array.from({ length: seconds * RATE }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 2 ** 32 - 0.5) * 0.4;
  });
  return { samples, rateHz: RATE };
}

function mixed(one: Sound, factor: number, other: Sound): Sound {
  const samples = one.samples.map((v, at) => v * factor + (other.samples[at] ?? 0));
  return { samples, rateHz: RATE };
}

const nothing: Sound = { samples: new Float32Array(12 * RATE), rateHz: RATE };
const verdicts = (suspect: Sound, original: Sound) =>
  matchSound(suspect, original, PLACE).map((stretch) => stretch.verdict);

describe("sound held against the original's", () => {
  it('is kept in every stretch against itself, whatever the gain', () => {
    for (const gain of [0.05, 1, -2]) {
      expect(verdicts(mixed(noise(1), gain, nothing), noise(1))).toEqual(['kept', 'kept', 'kept']);
    }
  });
  it('is found 18 dB under another sound, with its level', () => {
    const found = matchSound(mixed(noise(1), 10 ** (-18 / 20), noise(77)), noise(1), PLACE);
    for (const stretch of found) {
      expect(stretch.verdict).toBe('kept-under-something');
      expect(Math.abs((stretch.originalDb ?? 0) + 18)).toBeLessThan(4);
    }
  });
  it('tells the offset where the alignment is off by a tenth of a second', () => {
    const late = { samples: noise(1).samples.subarray(1102), rateHz: RATE };
    expect(matchSound(late, noise(1), PLACE)[0]?.offsetSeconds).toBeCloseTo(1102 / RATE, 4);
  });
  it('cannot tell of another sound, and silence is silence', () => {
    expect(verdicts(noise(77), noise(1))).toEqual(Array(3).fill('cannot-tell'));
    expect(verdicts(nothing, noise(1))).toEqual(Array(3).fill('silent'));
  });
});
