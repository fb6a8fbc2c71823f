import { daysBetween } from '../../lib/days/index.js';
import { hull, type Interval } from '../../lib/intervals/index.js';
import { piecesOf } from '../entries/quantity.js';
import type { Statement } from '../entries/statement.js';
import { daysSaid } from './days-said.js';
import { productAbout } from './goods-about.js';
import type { CaseRecord } from './record.js';

/** Pieces needed a day; of several who say so, all they allow. */
export type NeedADay = { readonly aDay: Interval; readonly statements: readonly Statement[] };

/** "90 million in March" is 2.9 million a day; without the days it is said of, nobody knows how many a day. */
export function needADay(about: readonly Statement[], record: CaseRecord): NeedADay | undefined {
  const said = about.flatMap((statement) => {
    const { measure, amount, unit, on } = statement;
    if (measure !== 'needed' || amount === undefined || on === undefined) return [];
    const pieces = piecesOf(amount, unit, productAbout(statement, record));
    const { from, to } = daysSaid(statement, record);
    const days = daysBetween(from, to) + 1;
    return pieces ? [{ aDay: { low: pieces.low / days, high: pieces.high / days }, statement }] : [];
  });
  if (said.length === 0) return undefined;
  return {
    aDay: said.map(({ aDay }) => aDay).reduce(hull),
    statements: said.map(({ statement }) => statement),
  };
}
