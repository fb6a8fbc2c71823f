import type { AppError } from '../../lib/errors/index.js';
import { asIs, inSentences, type Param, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';

// Excel shows a number of twelve digits and more as 1.2395E+18; nobody's name has a plus in it.
const cut = /^\s*-?\d(?:[.,]\d+)?E\+\d{2,3}\s*$/i;

/**
 * What a column of ids has lost, as far as it can be seen: spreadsheets keep 15 digits of a number and JavaScript and
 * R 17, and put zeros for the rest. That all ids of some thousand end in such zeros by chance is out of the question.
 */
export function lostDigits(ids: readonly string[]): string | undefined {
  const shown = ids.find((id) => cut.test(id));
  if (shown !== undefined) return shown.trim();
  return allRounded(ids, 15) ?? allRounded(ids, 17);
}

// One in a billion.
const enoughZeros = 9;

function allRounded(ids: readonly string[], digits: number): string | undefined {
  const rounded = new Set<string>();
  for (const id of ids) {
    if (id.length <= digits || !/^\d+$/.test(id)) continue;
    if (!/^0+$/.test(id.slice(digits))) return undefined;
    rounded.add(id);
  }
  const zeros = [...rounded].reduce((sum, id) => sum + id.length - digits, 0);
  return zeros >= enoughZeros ? [...rounded][0] : undefined;
}

export function damagedIds(what: 'accounts' | 'posts' | 'objects', column: Param, example: string): AppError {
  const says = wording('posts.damaged-ids', {
    what: wording(`posts.damaged-ids.${what}`),
    column,
    example: asIs(example),
  });
  return appError('request-invalid', what === 'posts' ? inSentences(says, leaveOut) : says);
}

const leaveOut = wording('posts.damaged-ids.leave-out');
