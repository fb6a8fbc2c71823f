export { addAll } from './add-all.js';
export { largest, smallest } from './ends.js';
export { groupBy } from './group-by.js';
