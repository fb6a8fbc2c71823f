import { useLanguage } from '../../case-query';
import { formatNumber } from '../../format';
import { useWords } from '../../i18n/index';
import type { RecallPieces } from './recalled';

/** A number, or between which two; what nobody can tell is no zero. */
export function Pieces({ pieces }: { pieces: RecallPieces }) {
  const { t } = useWords();
  const language = useLanguage();
  const low = formatNumber(pieces.low, language);
  if (pieces.high === undefined)
    return <>{pieces.low > 0 ? t('recalls.pieces.at-least', { low }) : t('recalls.pieces.untold')}</>;
  const high = formatNumber(pieces.high, language);
  return <>{low === high ? low : t('recalls.pieces.between', { low, high })}</>;
}
