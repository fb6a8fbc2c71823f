export { findPlace, type SoundPlace } from './find-place.js';
export type { SoundStretch, SoundVerdict } from './held-at.js';
export { matchSound } from './match-sound.js';
export { type NamedOverlay, nameOverlay } from './name-overlay.js';
export type { Sound, SoundAlignment } from './sound.js';
export { type Remainder, subtractOriginal } from './subtract-original.js';
