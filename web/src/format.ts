import type { Language } from './i18n';

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(language: Language, month: 'short' | 'long'): Intl.DateTimeFormat {
  const key = `${language} ${month}`;
  const known = dayFormats.get(key);
  if (known) return known;
  const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  dayFormats.set(key, format);
  return format;
}

/** A day in words. What is not a whole day (2020-04, a span) stays as it was written. */
export function formatDay(day: string, language: Language, month: 'short' | 'long' = 'short'): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  return dayFormat(language, month).format(new Date(`${day}T00:00:00Z`));
}

export const formatMoment = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso));

/** Whole numbers in full up to a million, then as "1.2 million". */
function countFormat(value: number, language: Language): Intl.NumberFormat {
  if (value >= 1e6) {
    return new Intl.NumberFormat(language, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 4,
    });
  }
  const digits = value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  return new Intl.NumberFormat(language, digits);
}

export const formatCount = (value: number, language: Language): string =>
  countFormat(value, language).format(value);

/** Two bounds with their common word said once: "7.2–8.8 million". */
export const formatCounts = (low: number, high: number, language: Language): string =>
  countFormat(high, language).formatRange(low, high);

export const formatShare = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 }).format(value);

const msPerDay = 86_400_000;
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay);

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

export const addDays = (day: string, days: number): string =>
  new Date((dayNumber(day) + days) * msPerDay).toISOString().slice(0, 10);
