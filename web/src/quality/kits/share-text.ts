import { useLanguage } from '../../case-query';
import { formatNumber, formatShare } from '../../format';
import { useWords } from '../../i18n/index';

type Bounds = { readonly estimate: number | null; readonly low: number | null; readonly high: number | null };
type Counted = Bounds & { readonly x: number; readonly n: number };

/** Shares and figures in words, with their ends. */
export function useShareText() {
  const { t } = useWords();
  const language = useLanguage();
  const share = (value: number | null): string => (value === null ? '–' : formatShare(value, language));
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, language));
  const between = (figure: Bounds, say: (value: number | null) => string): string =>
    figure.estimate === null
      ? t('kits.figure.none')
      : t('kits.figure', { estimate: say(figure.estimate), low: say(figure.low), high: say(figure.high) });
  return {
    share,
    number,
    range: (figure: Bounds) => between(figure, share),
    numbers: (figure: Bounds) =>
      between(figure, (value) => number(value === null ? null : Math.round(value))),
    of: ({ x, n }: Counted) => t('number.of', { part: number(x), whole: number(n) }),
  };
}
