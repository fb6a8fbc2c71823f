export { formatDay } from './format-day.js';
export { findMonth } from './month-names.js';
export { type DayReading, daysInYears, readDay } from './read-day.js';
