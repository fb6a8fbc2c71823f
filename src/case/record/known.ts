import { type Day, daysBetween } from '../../lib/days/index.js';
import type { Lot } from '../entries/consignment.js';
import { type Case, type Entry, type Kind, mapKinds } from '../entries/kinds.js';
import { lotLineKinds, readLotLine } from '../entries/lot-chain.js';
import { stepsOf } from '../entries/lot-log.js';

// Who worked on a case within a quarter of a year works on it still.
const workedOnDays = 90;

/**
 * What "as of" means when no day is given: today for a case that is being worked on, so that what was recorded and captured
 * since its last source is in sight; of any other the day it was last added to.
 */
export function lastDay(caseData: Case, today: Day): Day {
  const last = lastAdded(caseData, today);
  const { to } = caseData.header;
  const isOver = to !== undefined && to < today;
  return !isOver && last < today && daysBetween(last, today) <= workedOnDays ? today : last;
}

function lastAdded({ entries, header }: Case, today: Day): Day {
  const entered = [...entries.lot.flatMap(daysOfLot), ...entries.statement.flatMap(({ said }) => said ?? [])];
  const done = entered.filter((day) => day <= today);
  const days = [...entries.source.map(({ published }) => published), ...done];
  if (days.length > 0) return days.reduce((last, day) => (day > last ? day : last));
  return header.to !== undefined && header.to < today ? header.to : today;
}

// What is planned, drawn, tested and decided is entered on its own day, without a source that would date it.
const daysOfLot = (lot: Lot): Day[] => [
  ...stepsOf(lot).map(({ when }) => when),
  ...lotLineKinds.flatMap((kind) => (lot[kind] ?? []).flatMap((text) => readLotLine(kind, text)?.when ?? [])),
];

/**
 * The case as it stood on a day. What counts is when a thing could be known, which is when its source was
 * published, not when it happened: a March delivery first reported in April is not known in March.
 */
export function knownBy(caseData: Case, asOf: Day): Case {
  const published = new Set<string>(
    caseData.entries.source.filter((entry) => entry.published <= asOf).map((entry) => entry.id),
  );
  const isKnown = (entry: Entry): boolean => {
    if ('published' in entry) return published.has(entry.id);
    if ('source' in entry && !published.has(entry.source)) return false;
    return !('said' in entry) || entry.said === undefined || entry.said <= asOf;
  };
  const entries = mapKinds<Case['entries']>((kind) => {
    const ofKind: readonly Entry[] = caseData.entries[kind];
    return ofKind.filter(isKnown) as Case['entries'][Kind];
  });
  return { ...caseData, entries };
}
