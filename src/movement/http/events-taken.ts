import { z } from 'zod';
import { Change } from '../../service/api.js';

/** What was written of captured events: one change, which one undo takes back. */
export const EventsTaken = Change.extend({
  source: z.string(),
  statements: z.array(z.string()),
});
