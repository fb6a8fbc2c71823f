import type { NeedNote } from '../note.js';
import type { AskedAmount } from './told.js';

/** One need of a ward, however often and by however many it was asked. */
export type Request = {
  readonly site: string;
  readonly ward: string | undefined;
  readonly item: string;
  readonly amount: AskedAmount;
  readonly by: string | undefined;
  readonly isUrgent: boolean;
  /** As the messages name them; never published where they may be telephones or names. */
  readonly askers: readonly string[];
  readonly messages: number;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly notes: readonly NeedNote[];
};
