import type { Message } from '../findings/index.js';

/** What is wrong with the question itself: the answer is held until the field is mended. */
export type FieldNote = {
  readonly field: string;
  readonly message: Message;
  /** What would mend it, where stating the field does not. */
  readonly cure?: Message;
};
