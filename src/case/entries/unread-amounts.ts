import { type Problem, showFound } from '../../lib/errors/index.js';
import { amountExpected, sayBounds } from './amount.js';
import { amountsIn, type ByTable } from './amount-context.js';
import { splitNumber } from './amount-with-unit.js';
import type { Kind } from './kinds.js';
import { unitWords } from './units.js';

type Unread = {
  readonly field: string;
  readonly code: 'amount-unreadable' | 'amount-two-ways' | 'amount-by-table';
  readonly message: string;
  readonly detail: Pick<Problem, 'found' | 'expected'>;
};

/** The amounts of an entry that are no number, or two, or one only by the others of their table. */
export function unreadAmounts(
  kind: Kind,
  entry: object,
  language: string | undefined,
  byTable?: ByTable,
): Unread[] {
  return amountsIn(kind, entry, language, byTable).flatMap(
    ({ field, text, reading, by, ...more }): Unread[] => {
      const found = showFound(text);
      if (reading.kind === 'read') {
        if (by === undefined) return [];
        const message = `is read as ${sayBounds(reading)}, as ${by} in this column shows`;
        return [{ field, code: 'amount-by-table', message, detail: { found } }];
      }
      if (more.isShareOfNothing) {
        const message = 'is a share, and of how many is not said; the entry is kept without it';
        return [
          {
            field,
            code: 'amount-unreadable',
            message,
            detail: { found, expected: 'outOf, the number it is a share of' },
          },
        ];
      }
      if (reading.kind === 'unreadable') {
        const message = 'cannot be read; the entry is kept without it';
        const expected = expectedFor(text, language);
        return [{ field, code: 'amount-unreadable', message, detail: { found, expected } }];
      }
      const [one, other] = reading.readings;
      const expected = `either ${sayBounds(one)} or ${sayBounds(other)}: give the language of the source, or write it without marks`;
      const message = 'can mean two numbers; the entry is kept without it';
      return [{ field, code: 'amount-two-ways', message, detail: { found, expected } }];
    },
  );
}

/** Where only the word behind the number is strange, which words are taken. */
function expectedFor(text: string, language: string | undefined): string {
  const split = splitNumber(text, language);
  if (!split || /\d/.test(split.rest)) return amountExpected;
  return `an amount alone, or with a word that goods are counted in, in any of the languages read: ${unitWords.join(', ')}; ${showFound(split.rest)} is none, and can be a pack of the product`;
}
