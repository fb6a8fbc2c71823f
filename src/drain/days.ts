import {
  type CaseRecord,
  type ConsignmentRecord,
  knownDayOf,
  type Stage,
  type Statement,
} from '../case/index.js';
import { type Day, daysAfter, spanOf } from '../lib/days/index.js';

export type ShelfDays = { readonly from: Day; readonly to: Day };

const firstDay = '0001-01-01' as Day;
const lastDay = '9999-12-31' as Day;
export const always: ShelfDays = { from: firstDay, to: lastDay };

export const touches = (a: ShelfDays, b: ShelfDays): boolean => a.from <= b.to && b.from <= a.to;
export const isWithin = (inner: ShelfDays, outer: ShelfDays): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

export const around = ({ from, to }: ShelfDays, days: number): ShelfDays => ({
  from: daysAfter(from, -days),
  to: daysAfter(to, days),
});

const announcing: readonly (Stage | undefined)[] = ['pledged', 'contracted'];
const leaving: readonly (Stage | undefined)[] = ['shipped'];
const arriving: readonly (Stage | undefined)[] = ['received', 'accepted', 'distributed', 'used'];

/**
 * The days in which a consignment moved: those said of its dispatch and first arrival, or of it without a stage. Where nobody
 * gives a day it moved some time between the first day of the case and the day it was first spoken of.
 */
export function daysMoved({ statements }: ConsignmentRecord, record: CaseRecord): ShelfDays {
  const about = statements.filter(({ stage }) => !announcing.includes(stage));
  const dated = (stages: readonly (Stage | undefined)[]): ShelfDays[] =>
    about.flatMap(({ stage, on }) => (on !== undefined && stages.includes(stage) ? [spanOf(on)] : []));
  const arrival = dated(arriving).reduce<ShelfDays | undefined>(
    (a, b) => (a && a.to <= b.to ? a : b),
    undefined,
  );
  const there = [...dated(leaving), ...(arrival ? [arrival] : [])];
  const spans = there.length > 0 ? there : dated([undefined]);
  if (spans.length > 0) return spans.reduce(hull);
  const known = about.map((one) => knownDay(one, record)).sort()[0] ?? record.asOf;
  const first = record.header.from ?? firstDay;
  return { from: first < known ? first : known, to: known };
}

const hull = (a: ShelfDays, b: ShelfDays): ShelfDays => ({
  from: a.from < b.from ? a.from : b.from,
  to: a.to > b.to ? a.to : b.to,
});

const knownDay = (statement: Statement, record: CaseRecord): Day => knownDayOf(statement, record) as Day;
