import type { FirstProblems } from '../case/index.js';
import type { Store } from '../store/index.js';
import type { Answers } from './answer.js';
import type { Archive } from './archive.js';
import type { Queue } from './queue.js';
import type { TaskPool } from './tasks/index.js';

/** What the routes work with. */
export type Context = {
  readonly store: Store;
  readonly answers: Answers;
  readonly archive: Archive;
  readonly changes: Queue;
  /** What may take long is done there and not here. */
  readonly tasks: TaskPool;
  /** What was wrong in the folder or zip file a case was last read from. */
  readonly problems: Map<string, FirstProblems>;
};
