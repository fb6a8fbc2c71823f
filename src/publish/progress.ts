import { z } from 'zod';

/** How far a dossier is: the part that is worked on, and how many files are written. */
export const PublishProgress = z.object({
  part: z.string(),
  done: z.int(),
  /** Where every part could tell beforehand. */
  total: z.int().optional(),
});
export type PublishProgress = z.infer<typeof PublishProgress>;
