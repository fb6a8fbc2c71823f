export type { Block } from './model/candidates.js';
export { alike, apart, compareValues, exact } from './model/comparison.js';
export { linkRecords } from './model/link.js';
export { oneToOne } from './model/one-to-one.js';
export { editDistance, jaroWinkler } from './model/similarity.js';
