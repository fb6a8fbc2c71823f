import { formatFound, formatText, type ProblemDetail } from '../../lib/errors/index.js';
import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import { formatBounds } from './amount.js';
import { amountsIn, type ByTable } from './amount-context.js';
import { splitNumber } from './amount-with-unit.js';
import type { Kind } from './kinds.js';
import { unitWords } from './units.js';

type Unread = {
  readonly field: string;
  readonly code: 'amount-unreadable' | 'amount-two-ways' | 'amount-by-table';
  readonly says: Wording;
  readonly detail: ProblemDetail;
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
      const found = formatFound(text);
      if (reading.kind === 'read') {
        if (by === undefined) return [];
        const says = wording('problem.amount.by-table', { bounds: formatBounds(reading), by: asIs(by) });
        return [{ field, code: 'amount-by-table', says, detail: { found } }];
      }
      if (more.isCountForShare) {
        const detail = { found, expected: wording('expect.share-measured') };
        return [
          { field, code: 'amount-unreadable', says: wording('problem.amount.count-for-share'), detail },
        ];
      }
      if (more.isShareOfNothing) {
        const says = wording('problem.amount.share');
        return [
          {
            field,
            code: 'amount-unreadable',
            says,
            detail: { found, expected: wording('expect.out-of') },
          },
        ];
      }
      if (reading.kind === 'unreadable') {
        const says = wording('problem.amount.unreadable');
        const expected = expectedFor(text, language);
        return [{ field, code: 'amount-unreadable', says, detail: { found, expected } }];
      }
      const [one, other] = reading.readings;
      const expected = wording('expect.two-amounts', { one: formatBounds(one), other: formatBounds(other) });
      const says = wording('problem.amount.two-ways');
      return [{ field, code: 'amount-two-ways', says, detail: { found, expected } }];
    },
  );
}

/** Where only the word behind the number is strange, which words are taken. */
function expectedFor(text: string, language: string | undefined): Wording {
  const split = splitNumber(text, language);
  if (!split || /\d/.test(split.rest)) return wording('expect.amount');
  return wording('expect.amount-with-word', {
    words: unitWords.join(', '),
    rest: asIs(formatText(split.rest)),
  });
}
