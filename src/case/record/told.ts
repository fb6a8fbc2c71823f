import type { Interval } from '../../lib/intervals/index.js';
import type { Statement } from '../entries/statement.js';
import type { Side } from './side.js';

/** One figure somebody gave, with what decides how it stands beside the others. */
export type Told = {
  readonly statement: Statement;
  readonly interval: Interval;
  /** As wide as the digits were rounded: two figures exclude each other only when these are apart. */
  readonly rounded: Interval;
  readonly origin: string;
  readonly side: Side | undefined;
  /** The day the count is of, and the day it became known. */
  readonly day: string;
  readonly known: string;
};
