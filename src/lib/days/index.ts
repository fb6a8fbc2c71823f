export { dayNumber, daysAfter, daysBetween } from './arithmetic.js';
export { clockTime } from './clock-time.js';
export { Day, isDay, isWhen, OurDay, spanOf, When } from './day.js';
export { formatDay } from './format-day.js';
export { localTime } from './local-time.js';
export { parseMoment } from './moment.js';
export { findMonth } from './month-names.js';
export { isYearOfOurs, otherYearIn } from './other-year.js';
export { type DayReading, daysInYears, isNoSuchDay, readDay } from './read-day.js';
