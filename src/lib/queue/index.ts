export { Gatherer } from './gatherer.js';
export { Queue } from './queue.js';
