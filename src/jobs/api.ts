import { z } from 'zod';

// What goes over HTTP about a job of any kind; each kind adds what it is about.

export const JobState = z.enum(['ready', 'running', 'done', 'failed', 'cancelled', 'interrupted']);
export type JobState = z.infer<typeof JobState>;

export const JobHead = z.object({
  id: z.string(),
  created: z.string(),
  state: JobState,
  /** Why it failed, in words for a reader. */
  problem: z.object({ code: z.string(), detail: z.string() }).optional(),
});
export type JobHead = z.infer<typeof JobHead>;

/** A run that ended well. */
export const RunHead = z.object({ id: z.uuid(), at: z.string() });

export const ResultFiles = z.object({ files: z.array(z.object({ name: z.string(), bytes: z.int() })) });
export type ResultFiles = z.infer<typeof ResultFiles>;
