const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, month: 'short' | 'long'): Intl.DateTimeFormat {
  const key = `${language} ${month}`;
  const known = formats.get(key);
  if (known) return known;
  const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
  // Day before month, which no English reader takes for the other order once the month is a word.
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  formats.set(key, format);
  return format;
}

/** A day, or a span of days, in words. What is not whole days (2020-04) stays as it was written. */
export function formatDay(day: string, language: string, month: 'short' | 'long' = 'short'): string {
  const [, first, last] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(day) ?? [];
  if (first !== undefined && last !== undefined)
    return `${formatDay(first, language, month)} – ${formatDay(last, language, month)}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : formatOf(language, month).format(date);
}
