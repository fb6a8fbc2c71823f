export { estimateArrival } from './arrival.js';
export { checkArrival } from './check.js';
