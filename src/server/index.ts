export { checkAddress, type RunningServer, type StartOptions, startServer } from './start.js';
