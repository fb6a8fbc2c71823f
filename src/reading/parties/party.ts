import type { Preposed } from '../tools.js';
import type { Span } from '../words.js';

export type PartyKind = 'country' | 'organisation' | 'office' | 'person' | 'name' | 'adjective';

/** Somebody or some place a text names. `name` is how it is named in full, where it also has a short form. */
export type PartyMention = Span & {
  readonly name: string;
  readonly kind: PartyKind;
  readonly side?: Preposed;
  /** Is named for where or by whom it is said, and has no part in it: "according to the ministry". */
  readonly isSayer?: true;
  /** Where the verb of a relative clause stands that tells what they do. */
  readonly does?: number;
};

export const fold = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** 和, 、: joins two names. */
export const isHanAnd = (gap: string): boolean => /^(?:和|及|以及|、)$/u.test(gap);
