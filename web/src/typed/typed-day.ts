import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { readDay } from '../../../src/lib/days/index';
import { useLanguage } from '../case-query';
import { formatDay } from '../format';

/** A day as it was typed, as YYYY-MM-DD; what is none, or could be two, stays as it is, for the schema to refuse. */
export function typedDay(text: string): string {
  const reading = readDay(text.trim(), { language: i18next.language });
  return reading.kind === 'read' ? reading.day : text;
}

/** How a day is understood while it is typed. */
export function useDayEcho(text: string): string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  const reading = readDay(text.trim(), { language });
  const say = (day: string) => formatDay(day, language, 'long');
  if (reading.kind === 'two-ways')
    return t('typed.twoWays', { one: say(reading.days[0]), other: say(reading.days[1]) });
  return reading.kind === 'read' ? t('typed.read', { value: say(reading.day) }) : undefined;
}
