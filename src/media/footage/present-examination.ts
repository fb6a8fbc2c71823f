import type { Language } from '../../findings/index.js';
import { asIs } from '../../lib/wording/index.js';
import type { FilmExamination, FilmFile } from './api.js';
import type { Examination, ExaminedSegment } from './examine/index.js';
import { secondInOriginal } from './pictures/index.js';
import { sayIn, tellSegment, tellWhole } from './tell-examination.js';

/** Two pictures that have nothing to do with each other differ in half of their 256 bits. */
const chanceBits = 128;

type Films = Pick<FilmExamination, 'suspect' | 'originals' | 'overlays'>;

/** Facts of an examination, with what is said of them in a language. */
export function presentExamination(
  examination: Examination,
  films: Films,
  language: Language,
): FilmExamination {
  const say = sayIn(language);
  const names = films.originals.map(({ name }) => name);
  return {
    verdict: examination.verdict,
    sound: examination.sound,
    says: tellWhole(examination, say),
    limits: say('footage.limits'),
    notices: [films.suspect, ...films.originals].flatMap((film) => tellCut(film, say)),
    ...films,
    segments: examination.segments.map((segment) => ({
      ...presentSegment(segment, names),
      says: tellSegment(segment, names, say),
    })),
  };
}

function presentSegment(
  { map, meanBits, fromSeconds, toSeconds, verdict, unclear, changes, sound, overlay }: ExaminedSegment,
  names: readonly string[],
): Omit<FilmExamination['segments'][number], 'says'> {
  const second = (at: number): number => Math.max(0, map ? secondInOriginal(map, at) : 0);
  return {
    ...{ fromSeconds, toSeconds, verdict, unclear, changes: [...changes], sound, overlay },
    original: map && {
      index: map.source,
      name: names[map.source] ?? '',
      fromSeconds: second(fromSeconds),
      toSeconds: second(toSeconds),
      speed: map.speed,
    },
    confidence: meanBits === null ? null : Math.max(0, 1 - meanBits / chanceBits),
  };
}

/** A film that breaks off, or says that it is longer than it is. */
function tellCut({ name, toldSeconds, readSeconds }: FilmFile, say: ReturnType<typeof sayIn>): string[] {
  if (toldSeconds === null || readSeconds === null) return [];
  if (readSeconds >= toldSeconds - Math.max(1, toldSeconds / 20)) return [];
  const seconds = { read: asIs(readSeconds.toFixed(1)), told: asIs(toldSeconds.toFixed(1)) };
  return [say('footage.cut', { file: asIs(name), ...seconds })];
}
