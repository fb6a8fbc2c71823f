export { asItIs, type ColumnReading, formatReadings, type ReadCell } from './column.js';
export { findOrders, readDays } from './day-column.js';
export { looksLikeDay, type Order, readDayText } from './day-text.js';
export { findMarks, type Mark, readNumbers } from './number-column.js';
