import { amountExpected, sayBounds } from './amount.js';
import { amountsIn } from './amount-context.js';
import type { Kind } from './kinds.js';
import { type Problem, showFound } from './problem.js';

type Unread = {
  readonly field: string;
  readonly code: 'amount-unreadable' | 'amount-two-ways';
  readonly message: string;
  readonly detail: Pick<Problem, 'found' | 'expected'>;
};

/** The amounts of an entry that are no number, or two. */
export function unreadAmounts(kind: Kind, entry: object, language: string | undefined): Unread[] {
  return amountsIn(kind, entry, language).flatMap(({ field, text, reading }): Unread[] => {
    if (reading.kind === 'read') return [];
    const found = showFound(text);
    if (reading.kind === 'unreadable') {
      const message = 'cannot be read; the entry is kept without it';
      return [{ field, code: 'amount-unreadable', message, detail: { found, expected: amountExpected } }];
    }
    const [one, other] = reading.readings;
    const expected = `either ${sayBounds(one)} or ${sayBounds(other)}: give the language of the source, or write it without marks`;
    const message = 'can mean two numbers; the entry is kept without it';
    return [{ field, code: 'amount-two-ways', message, detail: { found, expected } }];
  });
}
