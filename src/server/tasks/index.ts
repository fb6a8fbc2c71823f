export { TaskPool } from './task-pool.js';
export { TaskPools } from './task-pools.js';
