export { doTasks } from './do-tasks.js';
export type { JobKind, LiveJob, LiveRun } from './job.js';
export { Jobs } from './jobs.js';
export { type PoolOptions, TaskPool } from './task-pool.js';
export type { Doing, TaskInput, TaskName, TaskOutput, Tasks } from './tasks.js';
