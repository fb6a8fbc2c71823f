import { z } from 'zod';

/** What the program that decodes is asked for, as its one argument. */
export const DecodeRequest = z.discriminatedUnion('want', [
  z.object({ want: z.literal('probe'), path: z.string() }),
  z.object({ want: z.literal('sound'), path: z.string() }),
  z.object({
    want: z.literal('frames'),
    path: z.string(),
    framesPerSecond: z.number().positive(),
    widthPixels: z.int().positive(),
    heightPixels: z.int().positive(),
  }),
]);
export type DecodeRequest = z.infer<typeof DecodeRequest>;

/** What a file says of itself; where it lies, decoding shows it. */
export const ProbedFile = z.object({
  container: z.string(),
  /** As the file says; null where it does not. */
  durationSeconds: z.number().nullable(),
  picture: z
    .object({
      codec: z.string(),
      widthPixels: z.int(),
      heightPixels: z.int(),
      /** On average; pictures need not be as long as each other. */
      framesPerSecond: z.number().nullable(),
      /** By which it is turned clockwise before it is looked at, as the file asks. */
      turnedDegrees: z.int(),
    })
    .nullable(),
  sound: z.object({ codec: z.string(), rateHz: z.int(), channels: z.int() }).nullable(),
});
export type ProbedFile = z.infer<typeof ProbedFile>;

/** What the program ends with. */
export const exitCodes = { unreadable: 3, noDecoder: 4, pictureTooLarge: 5 } as const;

export const soundRateHz = 11025;
