export type { SoundVerdict } from './held-at.js';
export { matchSound } from './match-sound.js';
export type { Sound, SoundAlignment } from './sound.js';
