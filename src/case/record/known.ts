import type { Day } from '../../lib/days/index.js';
import type { Lot } from '../entries/consignment.js';
import { type Case, type Entry, type Kind, mapKinds } from '../entries/kinds.js';
import { lotLineKinds, readLotLine } from '../entries/lot-chain.js';
import { stepsOf } from '../entries/lot-log.js';

/** The day a case was last added to: what "as of" means when no day is given. */
export function lastDay({ entries, header }: Case, today: Day): Day {
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
