export { checkAddress, type RunningServer, type StartOptions, startServer } from './start.js';
export { TaskPools } from './task-pools.js';
