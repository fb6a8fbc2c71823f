// The languages whose names of months and days are known, from the data of Node's Intl (Unicode CLDR).
const languages =
  'en it es fr de pt nl ru uk be pl cs sk sl hr sr bs bg mk ro hu el tr sv da nb fi et lv lt ar fa he hi bn ur id ms vi th sq ca eu gl ka hy az kk uz sw tl ja ko zh ar-LB ar-MA ar-DZ'.split(
    ' ',
  );

let months: ReadonlyMap<string, number> | undefined;
let weekdays: ReadonlyMap<string, number> | undefined;

/** The number of a month by its name or short name; a name with two meanings (listopad) is none. */
export function monthOf(word: string): number | undefined {
  months ??= namesOf('month', 12, (at) => Date.UTC(2020, at, 15));
  const plain = plainWord(word);
  // Hebrew joins "in" to the name.
  return months.get(plain) ?? months.get(plain.replace(/^ב/u, ''));
}

export function isWeekday(word: string): boolean {
  weekdays ??= namesOf('weekday', 7, (at) => Date.UTC(2020, 2, 16 + at));
  return weekdays.has(plainWord(word));
}

function namesOf(
  part: 'month' | 'weekday',
  count: number,
  dayOf: (at: number) => number,
): ReadonlyMap<string, number> {
  const found = new Map<string, Set<number>>();
  for (const language of languages)
    for (const width of ['long', 'short'] as const) {
      // With a day beside it a month may be in another case: marzec, but 16 marca.
      const alone = new Intl.DateTimeFormat(language, { [part]: width, timeZone: 'UTC' });
      const beside = new Intl.DateTimeFormat(language, {
        [part]: width,
        day: 'numeric',
        year: 'numeric',
        timeZone: 'UTC',
        calendar: 'gregory',
      });
      for (let at = 0; at < count; at++)
        for (const format of [alone, beside])
          for (const piece of format.formatToParts(dayOf(at)))
            if (piece.type === part) add(found, piece.value, at + 1);
    }
  return new Map(
    [...found].flatMap(([name, numbers]) =>
      numbers.size === 1 ? [[name, [...numbers][0] ?? 0] as const] : [],
    ),
  );
}

function add(found: Map<string, Set<number>>, name: string, number: number): void {
  const plain = plainWord(name);
  // A number is no name, and in Chinese and Japanese it is one.
  if (plain === '' || /\d/.test(plain)) return;
  const numbers = found.get(plain) ?? new Set();
  numbers.add(number);
  found.set(plain, numbers);
}

/** A word as it is looked up: no case, no marks above letters, no full stop. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[.'’॰]/g, '')
    .trim();
