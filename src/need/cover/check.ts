import {
  arrivedStages,
  type CaseRecord,
  type ConsignmentRecord,
  type DaysSaid,
  daysSaid,
  goodsOf,
  type Statement,
  speakersOf,
} from '../../case/index.js';
import {
  because,
  becauseOf,
  count,
  type Finding,
  figureOf,
  type Message,
  message,
  type Param,
  type Reason,
  ratio,
  withUnit,
} from '../../findings/index.js';
import type { Interval } from '../../lib/intervals/index.js';
import { type JudgedCover, judgeCover, lastSaid, overAboveDays, shortBelowDays } from './judge-cover.js';
import { type SaidOfPlace, saidOfPlaces } from './said-of-places.js';

const ruleVersions = { 'need/cover': '1' };

/** Is there enough where it is needed: one finding a place and kind of goods of which anybody says anything. */
export const checkNeed = (record: CaseRecord): Finding[] =>
  saidOfPlaces(record).map((said) => checkPlace(said, record));

function checkPlace(said: SaidOfPlace, record: CaseRecord): Finding {
  const { id, place, productClass, ownClass } = said;
  const name = record.places.get(place)?.name ?? place;
  const coming = mayHaveCome(said, record);
  const judged = judgeCover(said, record.asOf, coming.length > 0);
  return {
    id,
    question: 'need',
    subject: {
      kind: 'place',
      id: place,
      name,
      productClass,
      ...(ownClass === undefined ? {} : { ownClass }),
    },
    verdict: judged.verdict,
    ...(judged.cover ? { figure: figureOf(roughly(judged.cover), 'days', 'days of cover') } : {}),
    summary: summaryOf(said, judged, name, record),
    because: explain(said, judged, coming, record),
    wouldChange: whatWouldChange(said, judged),
    asOf: record.asOf,
    ruleVersions,
    recordHash: record.hash,
  };
}

/** Of these goods, on their way to this place, and not known to have come before it was counted. */
function mayHaveCome({ place, goods, counted }: SaidOfPlace, record: CaseRecord): ConsignmentRecord[] {
  if (!counted) return [];
  return [...record.consignments.values()].filter(
    (entry) =>
      entry.consignment.deliveredTo === place &&
      goodsOf(entry).join('.').toLowerCase() === goods &&
      !entry.statements.some(
        (one) =>
          one.stage !== undefined &&
          there.includes(one.stage) &&
          daysSaid(one, record).to <= counted.days.from,
      ),
  );
}

const there: readonly string[] = [...arrivedStages, 'used'];

function summaryOf(
  said: SaidOfPlace,
  { why, cover }: JudgedCover,
  name: string,
  record: CaseRecord,
): Message {
  const { counted, needed, unit, productClass, ownClass } = said;
  const last = lastSaid(said.supplied);
  const days = counted?.days ?? last.at(-1)?.days;
  const pieces = counted?.pieces ?? needed?.aDay;
  return message(`cover.summary.${why}`, {
    place: name,
    goods: ownClass ?? { key: `class.${productClass}` },
    days: cover ? ratio(roughly(cover)) : 0,
    on: days ? formatDays(days) : '',
    speakers: namesOf(
      last.map(({ statement }) => statement),
      record,
    ),
    pieces: pieces ? piecesIn(pieces, unit) : '',
  });
}

function explain(
  { counted, needed, supplied, unit }: SaidOfPlace,
  { ageDays, cover }: JudgedCover,
  coming: readonly ConsignmentRecord[],
  record: CaseRecord,
): Reason[] {
  return [
    ...(counted
      ? [
          because(
            'cover.counted',
            {
              speakers: namesOf(counted.statements, record),
              pieces: piecesIn(counted.pieces, unit),
              on: formatDays(counted.days),
            },
            counted.statements,
          ),
        ]
      : []),
    ...(needed
      ? [
          because(
            'cover.needed',
            {
              speakers: namesOf(needed.statements, record),
              pieces: piecesIn(needed.aDay, unit),
              on: {
                list: needed.statements.map((one) => formatDays(daysSaid(one, record))),
                join: 'semicolons',
              },
            },
            needed.statements,
          ),
        ]
      : []),
    ...supplied.map(({ supply, days, statement }) =>
      because(`cover.said.${supply}`, { speakers: namesOf([statement], record), on: formatDays(days) }, [
        statement,
      ]),
    ),
    ...(counted && ageDays !== undefined && ageDays > 0
      ? [because('cover.aged', { count: ageDays }, counted.statements)]
      : []),
    ...coming.map((entry) =>
      becauseOf(message('cover.may-have-come', { name: entry.consignment.name }), [
        { kind: 'consignment', id: entry.id },
      ]),
    ),
    ...(counted && cover
      ? [because('cover.thresholds', { short: shortBelowDays, over: overAboveDays }, counted.statements)]
      : []),
  ];
}

function whatWouldChange({ counted, needed }: SaidOfPlace, { ageDays }: JudgedCover): Message[] {
  return [
    ...(counted ? [] : [message('cover.change.count')]),
    ...(needed ? [] : [message('cover.change.need')]),
    ...(ageDays !== undefined && ageDays > 0 ? [message('cover.change.newer')] : []),
  ];
}

const namesOf = (statements: readonly Statement[], record: CaseRecord): Param => ({
  list: speakersOf(statements, record),
  join: 'and',
});

const piecesIn = (pieces: Interval, unit: string): Param => withUnit(count(roughly(pieces)), unit);

const formatDays = ({ from, to }: DaysSaid): Param =>
  from === to ? from : { key: 'cover.days', params: { from, to } };

// Days of use are known to two digits at best; a number that was counted is told as it was.
const roughly = ({ low, high }: Interval): Interval => ({ low: twoDigits(low), high: twoDigits(high) });
const twoDigits = (value: number): number =>
  Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(2));
