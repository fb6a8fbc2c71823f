import type { Problem } from '../case/index.js';
import type { Store } from '../store/index.js';
import type { Answers } from './answer.js';
import type { Archive } from './archive.js';
import type { Queue } from './queue.js';

/** What the routes work with. */
export type Context = {
  readonly store: Store;
  readonly answers: Answers;
  readonly archive: Archive;
  readonly changes: Queue;
  /** What was wrong in the folder or zip file a case was last read from. */
  readonly problems: Map<string, readonly Problem[]>;
};
