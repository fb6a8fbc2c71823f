import { useLanguage } from '../../case-query';
import { type Language, type Say, useWords } from '../../i18n/index';
import { readTypedNumber } from './typed-number';

type NumberEcho = { readonly text: string; readonly isTwoWays: boolean };

type Bounds = { readonly low: number; readonly high: number };

type How = Parameters<typeof readTypedNumber>[1];

/** How a number is understood while it is typed; undefined where that goes without saying, or it is none yet. */
export function useNumberEcho(text: string, how: How = {}): NumberEcho | undefined {
  const { t } = useWords();
  const language = useLanguage();
  const reading = readTypedNumber(text, how);
  const say = (bounds: Bounds) => formatTyped(bounds, text, t, language);
  if (reading.kind === 'two-ways') {
    const [one, other] = reading.readings;
    return { text: t('typed.twoWays', { one: say(one), other: say(other) }), isTwoWays: true };
  }
  if (reading.kind === 'unreadable' || (reading.isPlain && reading.low < 1000)) return undefined;
  return { text: t('typed.echo', { value: say(reading) }), isTwoWays: false };
}

function formatTyped({ low, high }: Bounds, text: string, t: Say, language: Language): string {
  const isShare = /[%٪％]/.test(text);
  const format = new Intl.NumberFormat(language, {
    maximumFractionDigits: 6,
    ...(isShare && { style: 'percent' }),
  });
  if (high === Number.POSITIVE_INFINITY) return t('interval.at-least', { value: format.format(low) });
  return low === high ? format.format(low) : `${format.format(low)} – ${format.format(high)}`;
}
