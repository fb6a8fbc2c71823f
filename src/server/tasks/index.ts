export { type PoolOptions, TaskPool } from './task-pool.js';
