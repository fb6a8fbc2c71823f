import type { z } from 'zod';
import { type CaseRecord, type ConsignmentRecord, countDayOf } from '../../case/index.js';
import { formatMessage, type Language, message } from '../../findings/index.js';
import { daysAfter } from '../../lib/days/index.js';
import { asksForReason } from '../ledger/gaps.js';
import type { QuantityLedger } from '../ledger/ledger.js';
import { presentLedger } from '../ledger/present-ledger.js';
import { placeName } from '../place-name.js';
import type { Board } from './api.js';
import { columnFor, furthestOf, isEnd, isReached, overdueDays } from './standing.js';

export type BoardCard = z.input<typeof Board>['columns'][number]['cards'][number];
export type OfRecord = Omit<BoardCard, 'lots' | 'underRecall' | 'usable' | 'seen'>;

/** What people said of a shipment: the furthest stage that some of it reached, and what is open. */
export function cardOf(ledger: QuantityLedger, record: CaseRecord, language: Language): OfRecord {
  const { entry } = ledger;
  const shown = presentLedger(ledger, record, language);
  const furthest = furthestOf(ledger);
  const row = shown.rows.find(({ stage }) => stage === furthest?.stage);
  const last = row?.said.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1);
  const { id, consignment } = entry;
  const column = columnFor(ledger);
  return {
    id,
    name: consignment.name,
    goods: shown.product.name,
    from: shown.consignment.from.name,
    to: shown.consignment.to.name,
    deliveredTo: placeName(consignment.deliveredTo, record, language),
    column,
    due: consignment.due,
    overdueDays: overdueDays(consignment.due, column, record.asOf),
    says: row && formatMessage(message('board.says', { stage: row.name, says: row.says }), language),
    day: last?.day,
    who: last?.speaker,
    left: shown.rows
      .filter(({ stage, standing }) => isEnd(stage) && standing !== 'nobody-said')
      .map(({ name, says }) => formatMessage(message('board.says', { stage: name, says }), language)),
    open: shown.gaps.flatMap(({ says }, at) => {
      const gap = ledger.gaps[at];
      // That no later count is told the column says.
      return gap && gap.kind !== 'left' && asksForReason(gap) ? [says] : [];
    }),
    team: teamOf(entry, ledger, record),
  };
}

function teamOf(
  { consignment, product }: ConsignmentRecord,
  { rows }: QuantityLedger,
  record: CaseRecord,
): BoardCard['team'] {
  const { teamPeople: people, teamDays: days } = consignment;
  if (product?.class !== 'medical-team') return undefined;
  const there = rows.find(({ stage }) => stage === 'received');
  const arrived = (there && isReached(there) ? there.said : [])
    .filter(({ standing }) => standing === 'counts' || standing === 'without-number')
    .map(({ statement }) => countDayOf(statement, record))
    .toSorted()
    .at(0);
  // The day of arrival is the first of those days.
  const until = arrived === undefined || days === undefined ? undefined : daysAfter(arrived, days - 1);
  return {
    type: product.emtType,
    people,
    days,
    arrived,
    until,
    isPast: until !== undefined && until < record.asOf,
  };
}
