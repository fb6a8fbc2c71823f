export type { SoundVerdict } from './held-at.js';
export { matchSound } from './match-sound.js';
export { nameOverlay } from './name-overlay.js';
export type { Sound, SoundAlignment } from './sound.js';
export { subtractOriginal } from './subtract-original.js';
