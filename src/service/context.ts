import { join } from 'node:path';
import type { TaskPools } from '../jobs/index.js';
import { type FirstProblems, firstProblems, type Problem } from '../lib/errors/index.js';
import { Queue } from '../lib/queue/index.js';
import type { Store } from '../store/index.js';
import { Answers, type FindingTasks } from './answers.js';
import { Archive } from './archive.js';

/** What the routes work with. */
export type Context = {
  readonly store: Store;
  readonly answers: Answers;
  readonly archive: Archive;
  readonly changes: Queue;
  /** What may take long is done there and not here. */
  readonly tasks: TaskPools;
  /** What was wrong in the folder or zip file a case was last read from. */
  readonly problems: Map<string, FirstProblems>;
};

export type ContextOptions = {
  /** Copies of sources given in the page go to `archive` inside it, jobs about posts to `amplification`. */
  readonly dataFolder: string;
  /** Case folders with an archive of their own. */
  readonly caseFolders?: readonly string[];
  readonly problems?: ReadonlyMap<string, readonly Problem[]>;
};

/** Store and tasks stay the caller's to close. */
export function makeContext(store: Store, tasks: TaskPools, options: ContextOptions): Context {
  const { dataFolder, caseFolders = [], problems = [] } = options;
  const find = tasks.findings.of<FindingTasks>();
  return {
    store,
    tasks,
    answers: new Answers(store, (...asked) => find('findings', asked)),
    archive: new Archive(
      join(dataFolder, 'archive'),
      caseFolders.map((folder) => join(folder, 'archive')),
    ),
    changes: new Queue(),
    problems: new Map([...problems].map(([id, each]) => [id, firstProblems(each)])),
  };
}
