export { checkArrival } from './check.js';
