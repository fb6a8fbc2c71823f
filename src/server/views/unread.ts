import type { FirstProblems } from '../../lib/errors/index.js';
import { type Language, presentProblems } from '../../words/index.js';

const none: FirstProblems = { problems: [], problemsInAll: 0, refusedInAll: 0 };

/** What of a case could not be read. */
export const presentUnread = (read: FirstProblems = none, language: Language) => ({
  ...read,
  problems: presentProblems(read.problems, language),
});
