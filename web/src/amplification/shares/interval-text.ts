import { formatShare } from '../../format';
import type { Language } from '../../i18n';

type Interval = { readonly low: number; readonly high: number; readonly estimate?: number };

/** "12 % (10–14 %)", or only both ends where there is no middle. */
export function intervalText({ low, high, estimate }: Interval, language: Language): string {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 2 });
  const range = percent.formatRange(low, high);
  return estimate === undefined ? range : `${formatShare(estimate, language)} (${range})`;
}
