import {
  type CaseRecord,
  type ConsignmentRecord,
  countDayOf,
  isWithdrawn,
  type Statement,
  saysNone,
} from '../../case/index.js';
import { forwardingIn } from '../delivery/own-fields.js';
import type { PlaceNames } from '../evidence/place-names.js';
import { lineOf } from '../recall/line.js';
import { type Happening, isReceived, isSent } from '../trace/index.js';
import { type Where, whereOfEvent, whereOfPlace } from './where.js';

/** How far on its way whatever is at a place is: goods go from a lower to a higher, or through several of `through`. */
const ranks = { sent: 0, through: 1, there: 2, on: 3, used: 4 } as const;
type Rank = (typeof ranks)[keyof typeof ranks];

/** That goods were at a place, by somebody's word or by an event. */
export type Visit = {
  readonly where: Where;
  /** In order of time: a day, or the moment of an event. */
  readonly at: string;
  readonly rank: Rank;
  readonly told:
    | { readonly by: 'person'; readonly statement: Statement }
    | { readonly by: 'event'; readonly happening: Happening };
};

const rankOfStage = {
  cleared: ranks.through,
  received: ranks.there,
  accepted: ranks.there,
  rejected: ranks.there,
  distributed: ranks.on,
  recalled: ranks.on,
  used: ranks.used,
} as const;
type Placing = keyof typeof rankOfStage;

const isPlacing = (stage: string | undefined): stage is Placing =>
  stage !== undefined && Object.hasOwn(rankOfStage, stage);

// Where goods are received is where they were to go, unless a place is told; where they are handed out is not.
const atTheDoor: ReadonlySet<string> = new Set(['received', 'accepted', 'rejected']);

export type Ends = { readonly from: Where; readonly to: Where };

/** Where people say that goods were. What is promised or contracted somewhere was not there. */
export function visitsSaid(entry: ConsignmentRecord, record: CaseRecord, { from, to }: Ends): Visit[] {
  return entry.statements.flatMap((statement): Visit[] => {
    const { stage, place } = statement;
    if (stage === undefined || saysNone(statement) || isWithdrawn(statement, record)) return [];
    const told = { by: 'person', statement } as const;
    const at = countDayOf(statement, record);
    const named = place === undefined ? undefined : whereOfPlace(place, record);
    if (stage === 'shipped') {
      // A shipment to another country may be told by where it goes: that is no place it left.
      const isAbroad = from.country !== to.country && named?.country === to.country;
      const where = named === undefined || named.key === to.key || isAbroad ? from : named;
      return [{ where, at, rank: ranks.sent, told }];
    }
    if (!isPlacing(stage)) return [];
    const where = named ?? (atTheDoor.has(stage) ? to : undefined);
    return where === undefined ? [] : [{ where, at, rank: rankOfStage[stage], told }];
  });
}

/** Where captured events saw goods. What was said during a recall is no journey. */
export const visitsSeen = (
  happenings: readonly Happening[],
  record: CaseRecord,
  names: PlaceNames,
): Visit[] =>
  happenings.flatMap((happening) => {
    const id = isSent(happening) ? (happening.from ?? happening.place) : happening.place;
    if (id === undefined || lineOf(happening) !== undefined) return [];
    const where = whereOfEvent(id, record, names);
    const at = new Date(happening.time).toISOString();
    return [{ where, at, rank: rankOfEvent(happening), told: { by: 'event' as const, happening } }];
  });

function rankOfEvent(happening: Happening): Rank {
  // Whoever passes goods on had received them.
  if (forwardingIn(happening.event) !== undefined) return ranks.on;
  if (isSent(happening)) return ranks.sent;
  if (happening.step === 'dispensing') return ranks.used;
  return isReceived(happening) || happening.step === 'accepting' ? ranks.there : ranks.through;
}
