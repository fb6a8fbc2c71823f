export { type PoolLimits, TaskPool } from './task-pool.js';
