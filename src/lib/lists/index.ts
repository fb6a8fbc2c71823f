export { addAll } from './add-all.js';
export { largest, smallest } from './ends.js';
export { groupBy } from './group-by.js';
export { lastAt } from './last-at.js';
export { sum } from './sum.js';
