export { formatDay } from './format-day.js';
export { readDay } from './read-day.js';
