import { count, type Message, message } from '../../findings/index.js';
import { overlaps } from '../../lib/intervals/index.js';
import { doorStages, type SeenOfLot } from '../evidence/lot-came.js';
import type { QuantityLedger } from '../ledger/ledger.js';
import { countOf, seenOf } from './usable.js';

/** What captured events say of the arrival, where people said less or otherwise: nothing of it is hidden until it is taken in. */
export function seenAtDoor(
  ledger: QuantityLedger,
  seen: ReadonlyMap<string, SeenOfLot>,
): Message | undefined {
  const stages = doorStages.flatMap((stage) => {
    const of = seenOf(seen, stage);
    return of === undefined || of.high === 0 ? [] : [{ stage, of }];
  });
  const isTold = stages.every(({ stage, of }) => {
    const said = countOf(ledger, stage);
    return said !== undefined && overlaps(said, of);
  });
  if (isTold) return undefined;
  const list = stages.map(({ stage, of }) =>
    message('lots.door.counted', { stage: { key: `lots.door.${stage}` }, count: count(of) }),
  );
  return message('board.seen-at-door', { stages: { list, join: 'commas' } });
}
