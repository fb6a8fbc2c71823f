export { checkArrival, estimateArrival } from './check.js';
