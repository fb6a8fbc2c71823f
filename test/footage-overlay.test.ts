import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { examine, type Footage } from '../src/media/footage/examine/index.js';
import type { Sound } from '../src/media/footage/sound/index.js';
import { openFootage, openSound } from '../src/media/io/open-footage.js';
import { runWaybill } from './support/command.js';

const reference = join(import.meta.dirname, '../../shared/reference/media');
const clip = join(reference, 'video/intel_car-detection.mkv');
const short = join(reference, 'video/mdnv_elf.mkv');
const anthemFile = join(reference, 'audio/anthem_synth.ogg');
const speechFile = join(reference, 'audio/sp_jfk.ogg');
const program = join(import.meta.dirname, '../dist/bin/decode-program.js');
const hasDecoder = await import('node-av').then(
  () => true,
  () => false,
);
const isThere = existsSync(clip) && hasDecoder;

const powerOf = ({ samples }: Sound): number => samples.reduce((sum, v) => sum + v * v, 0) / samples.length;

/** The anthem over the whole of it, so many decibels louder than what was there. */
function laidOver(sound: Sound, over: Sound, decibels: number): Sound {
  const gain = Math.sqrt(powerOf(sound) / powerOf(over)) * 10 ** (decibels / 20);
  const samples = sound.samples.map((v, at) => v + gain * (over.samples[at % over.samples.length] ?? 0));
  return { ...sound, samples };
}

describe.skipIf(!isThere)('an anthem over a film', () => {
  let film: Footage;
  let anthem: Sound;
  let speech: Sound;
  beforeAll(async () => {
    film = await openFootage(clip, { program }, () => undefined);
    [anthem, speech] = await Promise.all([
      openSound(anthemFile, { program }),
      openSound(speechFile, { program }),
    ]);
  });
  const heard = (sound: Sound, overlays: ReadonlyMap<string, Sound>) => {
    const { segments, sound: whole } = examine({ ...film, sound }, [film], overlays);
    return [whole, segments[0]?.overlay?.name ?? null];
  };
  const known = () =>
    new Map([
      ['speech', speech],
      ['anthem', anthem],
    ]);

  test.each([0, 12])('is named %i dB above the original, which is still heard', (decibels) => {
    const mixed = laidOver(film.sound!, anthem, decibels);
    expect(heard(mixed, known())).toEqual(['kept-under-something', 'anthem']);
    // Another order, and one that is not there, change nothing.
    expect(heard(mixed, new Map([...known()].toReversed()))).toEqual(['kept-under-something', 'anthem']);
    expect(heard(mixed, new Map([['speech', speech]]))).toEqual(['kept-under-something', null]);
  });

  test('in place of the original is told as replaced, and named', () => {
    const { samples } = film.sound!;
    const instead = {
      ...film.sound!,
      samples: samples.map((_, at) => anthem.samples[at % anthem.samples.length] ?? 0),
    };
    expect(heard(instead, known())).toEqual(['replaced', 'anthem']);
  });

  test('that is not there is not named', () => {
    expect(heard(film.sound!, known())).toEqual(['kept', null]);
    const { stdout, status } = runWaybill([
      'media',
      'examine',
      short,
      '--against',
      short,
      '--overlay',
      anthemFile,
    ]);
    expect(stdout).not.toContain('anthem');
    expect(status).toBe(0);
  });
});
