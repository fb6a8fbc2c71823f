import { plainText } from '../numbers/index.js';

const languages = ['en', 'it', 'es', 'fr', 'de', 'pt', 'nl', 'pl', 'ru', 'ar'];

// "mar" is March in Italian and Tuesday in French; only months are looked up, and a name of two months is none. Made when
// the first is looked up: it takes longer than all else that a process does of ours before it can begin.
let months: ReadonlyMap<string, number | 'several'> | undefined;

function findNames(): ReadonlyMap<string, number | 'several'> {
  const names = new Map<string, number | 'several'>();
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      for (const withDay of [true, false]) {
        const format = new Intl.DateTimeFormat(language, {
          month: style,
          ...(withDay ? { day: 'numeric' } : {}),
          timeZone: 'UTC',
        });
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(Date.UTC(2020, month - 1, 15));
          const name = plainText(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '');
          if (!/^\p{L}+$/u.test(name)) continue;
          const known = names.get(name);
          names.set(name, known === undefined || known === month ? month : 'several');
        }
      }
    }
  }
  return names;
}

/** The number of a month by its name, long or short; undefined where it has none or two. */
export function findMonth(name: string): number | undefined {
  months ??= findNames();
  const month = months.get(name) ?? (name === 'sept' ? 9 : undefined);
  return month === 'several' ? undefined : month;
}
