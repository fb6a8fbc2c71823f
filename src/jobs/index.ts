export { doTasks } from './do-tasks.js';
export { type JobKind, type LiveJob, type LiveRun, presentProblemOf } from './job.js';
export { Jobs } from './jobs.js';
export { TaskPool } from './task-pool.js';
export { TaskPools } from './task-pools.js';
export type { Doing, Tasks } from './tasks.js';
export { watchMemory } from './watch-memory.js';
