import { isVerdict } from '../i18n/words';
import { VerdictBadge } from './verdict-badge';

/** A verdict that comes as plain text. One this page does not know is shown as it is. */
export function WordBadge({ word }: { word: string }) {
  return isVerdict(word) ? <VerdictBadge verdict={word} /> : <span>{word}</span>;
}
