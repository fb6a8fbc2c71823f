import { formatDay } from '../format';
import type { Language } from '../i18n/index';

export const monthText = (month: string, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** A day, a span of days or a month, as exactly as it was said. */
export const whenText = (when: string, language: Language): string =>
  /^\d{4}-\d{2}$/.test(when) ? monthText(when, language) : formatDay(when, language);
