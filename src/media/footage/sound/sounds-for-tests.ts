import type { Sound } from './sound.js';

export const rateHz = 11_025;
const lengthSeconds = 12;

/** Noise that rises and falls by its own lot, as sound does. */
export function noise(seed: number): Sound {
  let state = seed + 1;
  const lot = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  let loudness = 0.3;
  const samples = Float32Array.from({ length: lengthSeconds * rateHz }, (_, at) => {
    if (at % 1500 === 0) loudness = 0.1 + 0.4 * lot();
    return (lot() - 0.5) * loudness;
  });
  return { samples, rateHz: rateHz };
}

export const nothing: Sound = { samples: new Float32Array(lengthSeconds * rateHz), rateHz: rateHz };

export function mixed(one: Sound, factor: number, other: Sound): Sound {
  const samples = one.samples.map((v, at) => v * factor + (other.samples[at] ?? 0));
  return { samples, rateHz: rateHz };
}
