import {
  type CaseRecord,
  type ConsignmentRecord,
  isWithdrawn,
  type Lot,
  type Stage,
} from '../../case/index.js';
import { type Evidence, message, statementEvidence } from '../../findings/index.js';
import { type Day, daysBetween, isDay, spanOf } from '../../lib/days/index.js';
import { because, entryEvidence, type GateCheck } from './check.js';

const check = 'shelf-life';

type Counted = {
  /** It arrives that day, left that day, or would leave on the day that is asked about. */
  readonly as: 'arrival' | 'left' | 'leaving';
  readonly day: Day;
  readonly evidence: readonly Evidence[];
};

/** Whether every lot can be used for a year after it arrives. Where only the day it left is known, how long it may travel. */
export function checkShelfLife(entry: ConsignmentRecord, record: CaseRecord): GateCheck {
  const { lots } = entry;
  if (lots.length === 0)
    return {
      check,
      answer: 'cannot-tell',
      because: because(message('gate.shelf-life.no-lots'), entryEvidence(entry)),
    };
  const counted = countedFrom(entry, record);
  const until = yearAfter(counted.day);
  const short = lots.filter(({ expires }) => expires !== undefined && expires < until);
  if (short.length > 0) return tooShort(short, until, counted);
  const undated = lots.filter(({ expires }) => expires === undefined);
  if (undated.length > 0)
    return {
      check,
      answer: 'cannot-tell',
      because: because(
        message('gate.shelf-life.undated', { count: undated.length }),
        undated.map(lotEvidence),
      ),
    };
  return longEnough(lots, until, counted);
}

const shortKeys = {
  arrival: 'gate.shelf-life.short',
  left: 'gate.shelf-life.short-left',
  leaving: 'gate.shelf-life.short-leaving',
} as const;

// What is too short the day it leaves is too short whenever it arrives.
function tooShort(short: readonly Lot[], until: string, { as, day, evidence }: Counted): GateCheck {
  const lots = { list: short.map(({ batch, id }) => batch ?? id), join: 'commas' as const };
  return {
    check,
    answer: 'no',
    because: because(message(shortKeys[as], { day, until, lots }), [...short.map(lotEvidence), ...evidence]),
  };
}

function longEnough(lots: readonly Lot[], until: string, { as, day, evidence }: Counted): GateCheck {
  const of = [...lots.map(lotEvidence), ...evidence];
  if (as === 'arrival')
    return { check, answer: 'yes', because: because(message('gate.shelf-life.long', { day, until }), of) };
  const latest = lots
    .flatMap(({ expires }) => (expires === undefined ? [] : lastArrival(expires)))
    .toSorted()[0];
  const days = latest === undefined ? 0 : daysBetween(day, latest);
  return {
    check,
    answer: 'cannot-tell',
    because: because(message(`gate.shelf-life.${as}`, { day, days }), of),
  };
}

const lotEvidence = ({ id }: Lot): Evidence => ({ kind: 'lot', id });

/** The day it came; else the day it is due, if it had not left only later; else the day it left, or that is asked about. */
function countedFrom(entry: ConsignmentRecord, record: CaseRecord): Counted {
  const came = lastDay(entry, record, 'received') ?? lastDay(entry, record, 'accepted');
  if (came) return { as: 'arrival', ...came };
  const left = lastDay(entry, record, 'shipped');
  const { due } = entry.consignment;
  if (due !== undefined && (left === undefined || left.day <= due))
    return { as: 'arrival', day: due, evidence: entryEvidence(entry) };
  return left ? { as: 'left', ...left } : { as: 'leaving', day: record.asOf, evidence: entryEvidence(entry) };
}

/** Of a stage the last day that is told, the later end of a span. */
function lastDay({ statements }: ConsignmentRecord, record: CaseRecord, stage: Stage) {
  const dated = statements.flatMap((one) =>
    one.stage === stage && one.on !== undefined && !isWithdrawn(one, record)
      ? [{ day: spanOf(one.on).to, evidence: [statementEvidence(one)] }]
      : [],
  );
  return dated.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))[0];
}

/** The same day of the next year; of the 29th of February the 28th. */
const yearAfter = (day: Day): string => sameDay(day, 1);

/** The last day on which goods may arrive that are to last for a year. */
function lastArrival(expires: Day): string {
  const before = sameDay(expires, -1);
  const leap = before.replace(/-28$/, '-29');
  return /-02-28$/.test(before) && isDay(leap) && yearAfter(leap as Day) <= expires ? leap : before;
}

function sameDay(day: Day, years: number): string {
  const same = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return isDay(same) ? same : same.replace(/-29$/, '-28');
}
