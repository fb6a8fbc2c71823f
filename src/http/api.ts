import { z } from 'zod';
import { SaidProblem } from '../lib/errors/index.js';

/** Any entry of a case, as in its file. The kind's own schema has been applied. */
export const EntryBody = z.record(z.string(), z.unknown());

/** RFC 9457 */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  /** Fields that were wrong, for a form to show beside them. */
  problems: z.array(SaidProblem).optional(),
  /** How many there are, where they are not all named. */
  problemsInAll: z.int().optional(),
  /** With `version-stale`: what was sent and what is stored, which is absent where it was removed. */
  versions: z
    .object({ yours: EntryBody.optional(), theirs: EntryBody.optional(), etag: z.string().optional() })
    .optional(),
});

export type ProblemDetails = z.infer<typeof ProblemDetails>;
