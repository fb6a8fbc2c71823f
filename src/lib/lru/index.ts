export { Lru } from './lru.js';
export { remembering } from './remembering.js';
export { WeightedLru } from './weighted.js';
