export { addAll } from './add-all.js';
export { largest, smallest } from './ends.js';
