export { checkAddress, expectFreePort, type RunningServer, type StartOptions, startServer } from './start.js';
