import { findPlace } from './find-place.js';
import { heldAt, type SoundStretch } from './held-at.js';
import { foundAgainDb } from './power-of-test.js';
import type { Sound, SoundAlignment } from './sound.js';

/**
 * Is the original's sound in the suspect? At the place that the picture gives, else where the sound
 * is found. What is not found there is sought in the whole original and at other speeds before it is
 * called replaced; without any place nothing is replaced, for it may be of another recording.
 */
export function matchSound(
  suspect: Sound,
  original: Sound,
  alignment: SoundAlignment | null,
): readonly SoundStretch[] {
  if (suspect.rateHz !== original.rateHz) {
    throw new RangeError(`rates differ: ${suspect.rateHz} Hz and ${original.rateHz} Hz`);
  }
  const place = alignment ?? soundPlace(suspect, original);
  if (!place) {
    return heldAt(suspect, { ...original, samples: new Float32Array(0) }, nowhere);
  }
  return runs(heldAt(suspect, original, place)).flatMap((run) =>
    run[0]?.verdict === 'cannot-tell' ? soughtElsewhere(run, suspect, original, place) : run,
  );
}

const nowhere: SoundAlignment = { offsetSeconds: 0, speed: 1 };

function soundPlace(suspect: Sound, original: Sound): SoundAlignment | null {
  const found = findPlace(suspect, original);
  return found && !found.byEnvelopeOnly ? found.alignment : null;
}

/** Neighbours that were not found stay together, all others too. */
function runs(stretches: readonly SoundStretch[]): readonly SoundStretch[][] {
  const made: SoundStretch[][] = [];
  for (const stretch of stretches) {
    const last = made.at(-1);
    const isLost = stretch.verdict === 'cannot-tell';
    if (last && (last[0]?.verdict === 'cannot-tell') === isLost) last.push(stretch);
    else made.push([stretch]);
  }
  return made;
}

function soughtElsewhere(
  run: readonly SoundStretch[],
  suspect: Sound,
  original: Sound,
  place: SoundAlignment,
): readonly SoundStretch[] {
  const fromSeconds = run[0]?.fromSeconds ?? 0;
  const part = between(suspect, fromSeconds, run.at(-1)?.toSeconds ?? 0);
  const elsewhere = findPlace(part, original);
  if (elsewhere) {
    if (elsewhere.byEnvelopeOnly) return run;
    return heldAt(part, original, elsewhere.alignment).map((stretch) => ({
      ...stretch,
      fromSeconds: stretch.fromSeconds + fromSeconds,
      toSeconds: stretch.toSeconds + fromSeconds,
      offsetSeconds:
        stretch.offsetSeconds === null
          ? null
          : stretch.offsetSeconds - fromSeconds * elsewhere.alignment.speed,
    }));
  }
  return run.map((stretch) => {
    const { samples } = between(suspect, stretch.fromSeconds, stretch.toSeconds);
    const offsetSeconds = place.offsetSeconds + stretch.fromSeconds * place.speed;
    const wouldBeFoundDb = foundAgainDb(samples, original, { ...place, offsetSeconds });
    return wouldBeFoundDb === null ? stretch : { ...stretch, verdict: 'replaced' as const, wouldBeFoundDb };
  });
}

function between({ samples, rateHz }: Sound, from: number, to: number): Sound {
  return { rateHz, samples: samples.subarray(Math.round(from * rateHz), Math.round(to * rateHz)) };
}
