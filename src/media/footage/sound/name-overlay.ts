import { findPlace } from './find-place.js';
import { heldAt } from './held-at.js';
import type { Sound } from './sound.js';

/** The named one must stand this far above the next, which else might as well be meant. */
const nextBestTimes = 1.5;

export type NamedOverlay = {
  readonly name: string;
  /** Where in the registered sound the remainder begins. */
  readonly offsetSeconds: number;
  readonly speed: number;
  readonly height: number;
};

/** Which registered sound a remainder is; null where none is found or two are as good. */
export function nameOverlay(remainder: Sound, registered: ReadonlyMap<string, Sound>): NamedOverlay | null {
  const found: NamedOverlay[] = [];
  for (const [name, sound] of registered) {
    const place = findPlace(remainder, sound);
    if (!place || place.byEnvelopeOnly) continue;
    const isHeld = heldAt(remainder, sound, place.alignment).some((s) => s.offsetSeconds !== null);
    if (isHeld) found.push({ name, ...place.alignment, height: place.height });
  }
  const [best, next] = found.sort((one, other) => other.height - one.height);
  if (!best || (next && best.height < nextBestTimes * next.height)) return null;
  return best;
}
