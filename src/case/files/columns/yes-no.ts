import { type ColumnReading, formatReadings, type ReadCell } from '../../../lib/columns/index.js';
import { plainLetters } from '../../../lib/text/index.js';
import { wording } from '../../../lib/wording/index.js';

const plain = (cell: string): string => plainLetters(cell).trim();

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(plain));

const yes = wordsOf(
  'true yes si oui ja vero verdadero vrai wahr sim verdadeiro 是 对 真 نعم صحيح да истина x ✓ ✔ ☑',
);
const no = wordsOf('false no non nein falso faux falsch nao 否 不 不是 假 لا خطأ нет ложь ☐');
// A letter or a digit is an answer only where the whole column is answered so.
const pairs = ['1 0', 'y n', 's n', 'o n', 'j n', 't f', 'v f', 'w f', 'д н'].map((pair) => pair.split(' '));

/** Yes and no as people and spreadsheets of other languages write them. */
export function readYesNo(cells: readonly ReadCell[]): ColumnReading {
  const values = new Set(cells.map(({ text }) => plain(text)));
  const [first, second] = pairs.find((pair) => [...values].every((value) => pair.includes(value))) ?? [];
  const read = (cell: string): unknown => {
    const value = plain(cell);
    if (yes.has(value) || value === first) return true;
    if (no.has(value) || value === second) return false;
    return cell;
  };
  const shown = formatReadings(cells, read);
  return {
    read,
    ...(shown === undefined ? {} : { notice: wording('problem.csv.yes-no', { readings: shown }) }),
  };
}
