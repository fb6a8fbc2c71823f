export { matchSound, type SoundStretch, type SoundVerdict } from './match-sound.js';
export type { Sound, SoundAlignment } from './sound.js';
