import type { Amount, Happening } from './happening.js';
import { type Holder, placeHolder, untoldPlace, usedHolder } from './holder.js';
import { isReceived, isSent, isUsing } from './skew.js';

export type LotMove = {
  readonly amounts: readonly Amount[];
  readonly from: Holder | undefined;
  readonly to: Holder | undefined;
  readonly by: Happening;
  /** What is known to be there is only seen: no more is moved than is missing. */
  readonly isOnlySeen?: true;
};

/** Whether an unpacking says nothing of what came out: then all of it did. */
export const isEmptied = ({ kind, action, parent, things, amounts }: Happening): boolean =>
  kind === 'AggregationEvent' &&
  action === 'DELETE' &&
  parent !== undefined &&
  things.length + amounts.length === 0;

/** What an event moves of goods without serials, and from where to where. */
export function movesOf(by: Happening): LotMove[] {
  const { kind, action, amounts, parent, place, inputs, outputs } = by;
  const there = placeHolder(place);
  if (kind === 'TransformationEvent')
    return [
      { amounts: inputs.amounts, from: there ?? { to: untoldPlace }, to: { into: true }, by },
      { amounts: outputs.amounts, from: undefined, to: there, by },
    ];
  if (parent !== undefined && kind !== 'TransactionEvent') {
    const inside: Holder = { in: parent };
    if (action === 'DELETE') return [{ amounts, from: inside, to: there, by }];
    // Who looks into a pallet again puts nothing more into it.
    return [{ amounts, from: there, to: inside, by, ...(action === 'OBSERVE' ? { isOnlySeen: true } : {}) }];
  }
  if (kind !== 'ObjectEvent' || amounts.length === 0) return [];
  if (action === 'ADD') return [{ amounts, from: undefined, to: there, by }];
  if (action === 'DELETE') return [{ amounts, from: there, to: usedHolder(place), by }];
  return observed(by, there);
}

function observed(by: Happening, there: Holder | undefined): LotMove[] {
  const { amounts, place, seenAt, from, to, isRefused } = by;
  const source = from ?? place;
  if (isSent(by) && source !== undefined) {
    const onTheWay: Holder = { to: to ?? untoldPlace, from: source };
    return [{ amounts, from: { at: source }, to: onTheWay, by }];
  }
  if (isUsing(by)) return [{ amounts, from: there, to: usedHolder(place), by }];
  if (place === undefined) return [];
  if (isRefused) return [{ amounts, from: there, to: { back: place }, by }];
  if (isReceived(by)) return [{ amounts, from: { to: place }, to: there, by }];
  // Put from the dock into a ward, or seen where nothing tells how it came.
  const moved = from ?? seenAt;
  if (moved !== undefined && moved !== place) return [{ amounts, from: { at: moved }, to: there, by }];
  return [{ amounts, from: { to: place }, to: there, by, isOnlySeen: true }];
}
