export { add, divide, exactly, hull, type Interval, middle, multiply, overlaps, zero } from './interval.js';
