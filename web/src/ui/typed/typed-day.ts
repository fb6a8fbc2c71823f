import { daysInYears, readDay } from '../../../../src/lib/days/index';
import { useCaseSummary, useLanguage } from '../../case-query';
import { formatDay } from '../../format';
import { pageLanguage, useWords } from '../../i18n/index';

/** A day as it was typed, as YYYY-MM-DD; what is none, or could be two, stays as it is, for the schema to refuse. */
export function typedDay(text: string): string {
  const reading = readDay(text.trim(), { language: pageLanguage() });
  return reading.kind === 'read' ? reading.day : text;
}

/** How a day is understood while it is typed. */
export function useDayEcho(text: string): string | undefined {
  const { t } = useWords();
  const language = useLanguage();
  const reading = readDay(text.trim(), { language });
  const years = useYearsOfCase();
  const say = (day: string) => formatDay(day, language, 'long');
  if (reading.kind === 'two-ways')
    return t('typed.twoWays', { one: say(reading.days[0]), other: say(reading.days[1]) });
  if (reading.kind === 'no-year') {
    const days = daysInYears(reading, years).map(say).join(' / ');
    return days === '' ? t('typed.noYear') : t('typed.noYearOf', { days });
  }
  if (reading.kind === 'other-year') return t('typed.otherCalendar', { year: reading.year });
  return reading.kind === 'read' ? t('typed.echo', { value: say(reading.day) }) : undefined;
}

const yearsMax = 3;

/** The years a case speaks of, the last ones where they are many; none outside a case. */
function useYearsOfCase(): number[] {
  const { data } = useCaseSummary();
  if (!data) return [];
  const first = Number((data.header.from ?? data.firstDay).slice(0, 4));
  const last = Number((data.header.to ?? data.lastDay).slice(0, 4));
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return all.slice(-yearsMax);
}
