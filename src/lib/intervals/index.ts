export { boundsOf } from './bounds.js';
export {
  add,
  distinct,
  divide,
  exactly,
  hull,
  type Interval,
  meet,
  middle,
  multiply,
  overlaps,
  zero,
} from './interval.js';
