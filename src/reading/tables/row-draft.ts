import type { Called, Stage, Terms } from '../vocabulary.js';

/** One thing a row says: a statement of one stage. */
export type Telling = {
  readonly stage?: Stage | undefined;
  readonly amount?: string | undefined;
  readonly unit?: string | undefined;
  readonly on?: string | undefined;
  readonly terms?: Terms | undefined;
  readonly called?: Called | undefined;
  readonly value?: string | undefined;
  readonly currency?: string | undefined;
};

/** Where a row was read, where it says so and when that was published. */
export type RowSource = {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url?: string;
};

/** A shipment as a row tells it; names are as the row has them. */
export type RowDraft = {
  readonly line: number;
  readonly goods: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly place?: string | undefined;
  readonly speaker?: string | undefined;
  readonly reference?: string | undefined;
  readonly note?: string | undefined;
  /** The day it is expected to arrive. */
  readonly due?: string | undefined;
  readonly text: string;
  readonly source?: RowSource | undefined;
  /** The address of where it was read, where no day of publication makes it a source. */
  readonly readAt?: string | undefined;
  readonly tellings: readonly Telling[];
};
