import { z } from 'zod';

/** How far a dossier is: the part that is worked on, and how many of its files are written. */
export const PublishProgress = z.object({
  part: z.string(),
  done: z.int(),
  /** Where the part can tell beforehand. */
  total: z.int().optional(),
});
export type PublishProgress = z.infer<typeof PublishProgress>;
