export { estimateArrival } from './arrival.js';
