import { z } from 'zod';
import { Kind } from '../../case/index.js';
import { SaidProblem } from '../../lib/errors/index.js';
import { Change } from '../../service/api.js';
import { TableReading } from '../tables/api.js';

/** What was written of a table: one change, which one undo takes back. */
export const TableTaken = Change.omit({ entry: true }).extend({
  /** The table itself as a source; null where each row has its own. */
  source: z.string().nullable(),
  entries: z.array(z.object({ kind: Kind, id: z.string() })),
  counts: TableReading.shape.counts,
  /** The rows that were not taken, and what is to be known of the others. */
  problems: z.array(SaidProblem),
  problemsInAll: z.int(),
});
export type TableTaken = z.infer<typeof TableTaken>;
