import type { Language } from '../../i18n/index';

type Interval = { readonly low: number; readonly high: number; readonly estimate?: number };

/** "12% (10–14%)", or only both ends where there is no middle. */
export function intervalText({ low, high, estimate }: Interval, language: Language): string {
  const digits = { maximumSignificantDigits: 2 } as const;
  const percent = new Intl.NumberFormat(language, { style: 'percent', ...digits });
  const range = `${new Intl.NumberFormat(language, digits).format(100 * low)}–${percent.format(high)}`;
  return estimate === undefined ? range : `${percent.format(estimate)} (${range})`;
}
