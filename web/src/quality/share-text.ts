import { useTranslation } from 'react-i18next';
import { useLanguage } from '../case-query';
import { formatNumber, formatShare } from '../format';

type Bounds = { readonly estimate: number | null; readonly low: number | null; readonly high: number | null };
type Counted = Bounds & { readonly x: number; readonly n: number };

/** Shares and figures in words, with their ends. */
export function useShareText() {
  const { t } = useTranslation();
  const language = useLanguage();
  const share = (value: number | null): string => (value === null ? '–' : formatShare(value, language));
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, language));
  const between = (figure: Bounds, say: (value: number | null) => string): string =>
    figure.estimate === null
      ? t('kits.range.none')
      : t('kits.range', { estimate: say(figure.estimate), low: say(figure.low), high: say(figure.high) });
  return {
    share,
    number,
    range: (figure: Bounds) => between(figure, share),
    numbers: (figure: Bounds) =>
      between(figure, (value) => number(value === null ? null : Math.round(value))),
    of: ({ x, n }: Counted) => t('number.of', { part: number(x), whole: number(n) }),
  };
}
