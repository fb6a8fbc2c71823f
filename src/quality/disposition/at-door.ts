import { type LotStep, stateOf } from '../../case/index.js';
import { count, formatMessage, type Language, type Message, message } from '../../findings/index.js';
import type { LotCame } from '../../movement/index.js';
import type { LotRow, LotStanding } from './api.js';

/** What became of a lot when it came, stage by stage; where people and events tell different numbers, both. */
export function atDoor({ stages }: LotCame): Message {
  const list = [...stages].map(([stage, { said, seen }]) => {
    const name = { key: `lots.door.${stage}` } as const;
    const [first, other] = said === undefined ? [seen] : [said, seen];
    if (first === undefined) return message('lots.door.uncounted', { stage: name });
    if (other === undefined || (other.low === first.low && other.high === first.high))
      return message('lots.door.counted', { stage: name, count: count(first) });
    return message('lots.door.differs', { stage: name, said: count(first), seen: count(other) });
  });
  return message('lots.door', { stages: { list, join: 'commas' } });
}

/** Where a lot is: by its own log, which is what was decided here; before its first step by what became of it at the door. */
export function lotIs(steps: readonly LotStep[], { is }: LotCame): LotStanding {
  const state = stateOf(steps);
  return state === 'expected' && is !== undefined ? is : state;
}

export function standingOf(steps: readonly LotStep[], came: LotCame, language: Language): LotRow['state'] {
  const is = lotIs(steps, came);
  return {
    is,
    says: formatMessage(message(`lots.state.${is}`), language),
    atDoor: came.is && formatMessage(atDoor(came), language),
  };
}
