export {
  checkAddress,
  expectFreePort,
  openApp,
  type RunningServer,
  type StartOptions,
  startServer,
} from './start.js';
