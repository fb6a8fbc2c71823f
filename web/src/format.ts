import { everyDecimal, isAsSaid } from '../../src/lib/numbers/index';
import type { Language } from './i18n/index';

export { formatDay } from '../../src/lib/days/index';

export const formatMoment = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso));

/** A moment to the second, in a zone that is named beside it. */
export const formatSecond = (at: number | string, language: Language, timeZone = 'UTC'): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone,
  }).format(typeof at === 'number' ? at * 1000 : new Date(at));

/** Every digit of a whole number and of what was measured, and few of what was computed. */
export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(
    language,
    isAsSaid(value) ? everyDecimal : { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 },
  ).format(value);

const leastChance = 0.001;

/** A probability to three decimals; under the least of these it is only said to be smaller. */
export function formatChance(value: number, language: Language): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  return value < leastChance ? `< ${format.format(leastChance)}` : format.format(value);
}

/** A length of time in the unit a person would say it in. */
export function formatSeconds(
  seconds: number,
  language: Language,
  style: 'table' | 'sentence' = 'table',
): string {
  const [value, unit] =
    seconds < 120
      ? ([seconds, 'second'] as const)
      : seconds < 3600
        ? ([seconds / 60, 'minute'] as const)
        : seconds < 172_800
          ? ([seconds / 3600, 'hour'] as const)
          : ([seconds / 86_400, 'day'] as const);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: style === 'sentence' ? 'long' : unit === 'second' ? 'narrow' : 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

export function formatBytes(bytes: number, language: Language): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(steps.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: steps[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}

/** Every digit of what is whole; a reader who has to write 1,234,567 is not helped by "1.2 million". */
function countFormat(value: number, language: Language): Intl.NumberFormat {
  if (isAsSaid(value)) return new Intl.NumberFormat(language, everyDecimal);
  const digits = value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  return new Intl.NumberFormat(language, digits);
}

export const formatCount = (value: number, language: Language): string =>
  countFormat(value, language).format(value);

/** Two bounds as a range, with the dash that sentences have. */
export const formatCounts = (low: number, high: number, language: Language): string =>
  `${formatCount(low, language)}–${formatCount(high, language)}`;

export const formatShare = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 }).format(value);
