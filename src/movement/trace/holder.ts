import { placeKey } from './skew.js';

/**
 * Where goods without serials may be: in a thing, at a place, on their way, refused and on their way back; or where they
 * were used or destroyed, or that they went into other goods.
 */
export type Holder =
  | { readonly in: string }
  | { readonly at: string }
  | { readonly to: string; readonly from?: string }
  | { readonly back: string }
  | { readonly used: string }
  | { readonly into: true };

/** Where goods are headed that somebody sent without saying where to. */
export const untoldPlace = 'unknown';

export function keyOfHolder(holder: Holder): string {
  const [[kind, name] = []] = Object.entries(holder);
  return `${kind} ${name}`;
}

/** A room and the house it is in, and two rooms of one. */
export function isSameHouse(one: Holder, other: Holder): boolean {
  if ('at' in one && 'at' in other) return placeKey(one.at) === placeKey(other.at);
  return 'to' in one && 'to' in other && placeKey(one.to) === placeKey(other.to);
}

export const placeHolder = (place: string | undefined): Holder | undefined =>
  place === undefined ? undefined : { at: place };

export const usedHolder = (place: string | undefined): Holder | undefined =>
  place === undefined ? undefined : { used: place };
