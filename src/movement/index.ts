export { estimateArrival } from './arrival.js';
export { standardContext } from './epcis/index.js';
