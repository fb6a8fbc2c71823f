export { type Arrival, estimateArrival } from './arrival.js';
export { checkArrival } from './check.js';
