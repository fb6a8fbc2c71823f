import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PictureTrack } from '../pictures/index.js';
import { windowShares } from '../pictures/picture-track.js';
import { examine } from './index.js';

const words = 8;

/** A film as hashes that drift: each picture differs in a few bits from the one before. */
function film(name: string, seed: number, frameCount: number): PictureTrack {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const walk = (): Uint32Array => {
    const now = Uint32Array.from({ length: words }, () => random(2 ** 32));
    const all: Uint32Array = new Uint32Array(frameCount * words);
    for (let frame = 0; frame < frameCount; frame++) {
      for (let flip = 0; flip < 5; flip++) {
        const bit = random(256);
        now[bit >> 5] = (now[bit >> 5] ?? 0) ^ (1 << (bit & 31));
      }
      all.set(now, frame * words);
    }
    return all;
  };
  return {
    name,
    framesPerSecond: 8,
    frameCount,
    windows: windowShares.map(walk),
    mirrored: windowShares.map(walk),
    qualities: Array.from({ length: frameCount }, () => 100),
  };
}

const cut = (track: PictureTrack, from: number, to: number): PictureTrack => {
  const part = (list: readonly Uint32Array[]) => list.map((all) => all.slice(from * words, to * words));
  return {
    ...track,
    frameCount: to - from,
    windows: part(track.windows),
    mirrored: part(track.mirrored),
    qualities: track.qualities.slice(from, to),
  };
};
const inMirror = (track: PictureTrack): PictureTrack => ({
  ...track,
  windows: track.mirrored,
  mirrored: track.windows,
});
const without = (pictures: PictureTrack) => ({ pictures, sound: null });
const seeds = fc.integer({ min: 1, max: 2 ** 31 });
const runs = { numRuns: 5 };

test('a film against itself is unchanged, in the mirror it is mirrored, twice in the mirror unchanged', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const one = film('one', seed, 80);
      const against = (suspect: PictureTrack) => examine(without(suspect), [without(one)]);
      expect(against(one)).toMatchObject({
        verdict: 'unchanged',
        sound: 'none',
        segments: [{ changes: [] }],
      });
      expect(against(inMirror(one)).segments).toMatchObject([{ changes: ['mirrored'], verdict: 'changed' }]);
      expect(against(inMirror(inMirror(one))).verdict).toBe('unchanged');
    }),
    runs,
  );
});

test('neither the order of originals nor one that has nothing to do with it changes a verdict', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const [one, other] = [film('one', seed, 80), film('other', seed + 1, 80)];
      const told = (originals: PictureTrack[]) => {
        const found = examine(without(cut(one, 16, 64)), originals.map(without));
        return found.segments.map(({ map, verdict }) => [verdict, originals[map?.source ?? -1]?.name]);
      };
      expect(told([one, other])).toEqual([['unchanged', 'one']]);
      expect(told([other, one])).toEqual(told([one, other]));
      expect(told([one])).toEqual(told([one, other]));
      expect(told([other])).toEqual([['not-found', undefined]]);
    }),
    runs,
  );
});

test('a film joined of two is composite, and its two halves are the same segments', () => {
  const [one, other] = [film('one', 3, 80), film('other', 4, 80)];
  const join = (list: 'windows' | 'mirrored') =>
    one[list].map((all, at) => Uint32Array.from([...all, ...(other[list][at] ?? [])]));
  const joined: PictureTrack = {
    ...one,
    frameCount: 160,
    windows: join('windows'),
    mirrored: join('mirrored'),
    qualities: [...one.qualities, ...other.qualities],
  };
  const originals = [one, other].map(without);
  const whole = examine(without(joined), originals);
  expect(whole.verdict).toBe('composite');
  expect(whole.segments.map(({ map, toSeconds }) => [map?.source, toSeconds])).toEqual([
    [0, 10],
    [1, 20],
  ]);
  const halves = [cut(joined, 0, 80), cut(joined, 80, 160)].map((half) => examine(without(half), originals));
  expect(halves.map(({ verdict }) => verdict)).toEqual(['unchanged', 'unchanged']);
});

test('the whole is no stronger than its segments: what is partly in no original is told in part', () => {
  const one = film('one', 5, 80);
  const { verdict, segments } = examine(without(one), [without(cut(one, 0, 40))]);
  expect(verdict).toBe('in-part');
  expect([segments[0]?.verdict, segments.at(-1)?.verdict]).toEqual(['unchanged', 'not-found']);
});

test('pictures too plain or too still to tell are said to be so', () => {
  const one = film('one', 6, 80);
  const plain = { ...one, qualities: one.qualities.map(() => 0) };
  expect(examine(without(plain), [without(one)]).verdict).toBe('cannot-tell');
  const still = (list: readonly Uint32Array[]) =>
    list.map((all) => Uint32Array.from({ length: all.length }, (_, at) => all[at % words] ?? 0));
  const stands = { ...one, windows: still(one.windows), mirrored: still(one.mirrored) };
  expect(examine(without(stands), [without(stands)]).verdict).toBe('cannot-tell');
});
