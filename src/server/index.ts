export { checkAddress, type RunningServer, type StartOptions, startServer } from './start.js';
export { TaskPools } from './tasks/index.js';
