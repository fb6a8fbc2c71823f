/** Mono sound, samples between -1 and 1. */
export type Sound = {
  readonly samples: Float32Array;
  readonly rateHz: number;
};

/** Time in the original = offsetSeconds + time in the suspect * speed. */
export type SoundAlignment = {
  readonly offsetSeconds: number;
  readonly speed: number;
};
