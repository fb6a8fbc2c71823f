import type { StageShown } from './events';

const arrival: readonly string[] = ['received', 'accepted', 'rejected'];

/**
 * The stages of an arrival that were not taken into the record yet. None where any of them is in doubt: where events and
 * people differ or may, where the events give no whole number, or where the record stands behind later events.
 */
export function arrivalWithoutDoubt(stages: readonly StageShown[]): StageShown[] {
  const open = stages.filter(({ stage, taken }) => arrival.includes(stage) && taken.length === 0);
  const isBehind = stages.some(({ stage, changes }) => arrival.includes(stage) && changes.length > 0);
  return isBehind || !open.every(isSure) ? [] : open;
}

const isSure = ({ verdict, figure, record }: StageShown): boolean =>
  figure !== undefined &&
  figure.high === figure.low &&
  // Of what nobody counted there is nothing to differ from.
  (verdict === 'agrees' || (verdict === 'cannot-tell' && record.length === 0));
