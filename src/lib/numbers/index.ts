export { type NumberReading, readNumber } from './read-number.js';
export { aboutTolerance } from './reading.js';
