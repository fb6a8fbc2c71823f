import { join } from 'node:path';
import { Documents, Projections, type ProjectionTasks } from '../documents/index.js';
import type { TaskPools } from '../jobs/index.js';
import { type FirstProblems, firstProblems, type Problem } from '../lib/errors/index.js';
import { Queue } from '../lib/queue/index.js';
import type { Store } from '../store/index.js';
import { Answers, type FindingTasks } from './answers.js';

/** What the routes work with. */
export type Context = {
  readonly store: Store;
  readonly answers: Answers;
  /** Copies of sources, posts, and whatever else comes in bulk. */
  readonly documents: Documents;
  readonly projections: Projections;
  readonly changes: Queue;
  /** What may take long is done there and not here. */
  readonly tasks: TaskPools;
  /** What was wrong in the folder or zip file a case was last read from. */
  readonly problems: Map<string, FirstProblems>;
};

export type ContextOptions = {
  /** Documents go to `archive` inside it, what is made of them to `projections`, jobs about posts to `amplification`. */
  readonly dataFolder: string;
  /** Case folders with an archive of their own. */
  readonly caseFolders?: readonly string[];
  readonly problems?: ReadonlyMap<string, readonly Problem[]>;
};

/** Store and tasks stay the caller's to close. */
export function makeContext(store: Store, tasks: TaskPools, options: ContextOptions): Context {
  const { dataFolder, caseFolders = [], problems = [] } = options;
  const find = tasks.findings.of<FindingTasks>();
  const documents = new Documents(
    join(dataFolder, 'archive'),
    caseFolders.map((folder) => join(folder, 'archive')),
  );
  documents.namedBy(async () => (await store.listDocuments()).map(({ sha256 }) => sha256));
  const build = tasks.looks.of<ProjectionTasks>();
  return {
    store,
    tasks,
    answers: new Answers(store, (...asked) => find('findings', asked)),
    documents,
    projections: new Projections(join(dataFolder, 'projections'), documents, (request, doing) =>
      build('build-projection', [request], doing),
    ),
    changes: new Queue(),
    problems: new Map([...problems].map(([id, each]) => [id, firstProblems(each)])),
  };
}
