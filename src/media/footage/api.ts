import { z } from 'zod';

const Size = z.int().min(0);

/** A file as it says it is, and how much of its pictures could be read. */
const FilmFile = z.object({
  name: z.string(),
  bytes: Size,
  sha256: z.string(),
  container: z.string(),
  /** As the file says; null where it does not. */
  toldSeconds: z.number().nullable(),
  /** Of pictures; null of a file that was only listened to. */
  readSeconds: z.number().nullable(),
  picture: z
    .object({
      codec: z.string(),
      widthPixels: z.int(),
      heightPixels: z.int(),
      framesPerSecond: z.number().nullable(),
      turnedDegrees: z.int(),
    })
    .nullable(),
  sound: z.object({ codec: z.string(), rateHz: z.int(), channels: z.int() }).nullable(),
});
export type FilmFile = z.infer<typeof FilmFile>;

const segmentVerdicts = ['unchanged', 'changed', 'cannot-tell', 'not-found'] as const;
const changes = ['mirrored', 'cropped', 'bordered', 're-timed', 'backwards', 'altered'] as const;
const sounds = [
  ...['kept', 'kept-under-something', 'replaced', 'silent', 'cannot-tell'],
  ...['silent-in-part', 'replaced-in-part', 'none'],
] as const;
const FilmSound = z.enum(sounds);

const FilmSegment = z.object({
  /** In the suspect. */
  fromSeconds: z.number(),
  toSeconds: z.number(),
  verdict: z.enum(segmentVerdicts),
  /** Why it cannot be told; null where that is not the reason. */
  unclear: z.enum(['plain', 'short', 'still', 'several-times']).nullable(),
  changes: z.array(z.enum(changes)),
  /** Where the same pictures are; `toSeconds` is the lower of the two where it runs backwards. */
  original: z
    .object({
      /** Its place among `originals`. */
      index: Size,
      name: z.string(),
      fromSeconds: z.number(),
      toSeconds: z.number(),
      speed: z.number(),
    })
    .nullable(),
  /** Of bits of the pictures' hashes: 1 where all agree, 0 where no more do than by chance. */
  confidence: z.number().min(0).max(1).nullable(),
  sound: FilmSound,
  /** What of the sounds that were given is heard, from which second of the suspect and of its own. */
  overlay: z.object({ name: z.string(), fromSeconds: z.number(), soundSeconds: z.number() }).nullable(),
  says: z.string(),
});

export const FilmExamination = z.object({
  verdict: z.enum([...segmentVerdicts, 'composite', 'in-part']),
  sound: FilmSound,
  /** The verdict on the pictures and on the sound, in sentences. */
  says: z.array(z.string()),
  /** What the method cannot see. */
  limits: z.string(),
  /** Of files that break off before the end they say they have. */
  notices: z.array(z.string()),
  suspect: FilmFile,
  originals: z.array(FilmFile),
  /** Sounds that may have been laid over it. */
  overlays: z.array(FilmFile),
  segments: z.array(FilmSegment),
});
export type FilmExamination = z.infer<typeof FilmExamination>;
