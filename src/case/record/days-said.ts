import { type Day, spanOf } from '../../lib/days/index.js';
import type { Statement } from '../entries/statement.js';
import type { CaseRecord } from './record.js';
import { knownDayOf } from './settle.js';

export type DaysSaid = { readonly from: Day; readonly to: Day };

/** The days a statement speaks of, or the day it was made. */
export function daysSaid(statement: Statement, record: CaseRecord): DaysSaid {
  if (statement.on !== undefined) return spanOf(statement.on);
  const day = knownDayOf(statement, record) as Day;
  return { from: day, to: day };
}
