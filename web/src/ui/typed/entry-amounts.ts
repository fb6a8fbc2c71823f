import { readNumber, settleNumerals } from '../../../../src/lib/numbers/index';
import { pageLanguage, type Say } from '../../i18n/index';

/**
 * An amount typed into an entry is in the words of its source and is read by the language of that. Where the source has
 * none it was typed by the page's, and is put so that every language reads it alike.
 */
export function settleTyped(text: string, sourceLanguage: string | undefined): string {
  if (sourceLanguage !== undefined) return text;
  const language = pageLanguage();
  const [typed, plain] = [readNumber(text, { language }), readNumber(text)];
  const isSame =
    typed.kind === 'read' && plain.kind === 'read' && typed.low === plain.low && typed.high === plain.high;
  return isSame || typed.kind !== 'read' ? text : settleNumerals(text, language);
}

/** What is wrong with a typed amount, in the reader's language. */
export function amountError(text: string, sourceLanguage: string | undefined, t: Say): string | undefined {
  const reading = readNumber(text, { language: sourceLanguage ?? pageLanguage() });
  if (reading.kind === 'read') return undefined;
  if (reading.kind === 'unreadable') return t('expected.amount');
  const format = new Intl.NumberFormat(pageLanguage(), { maximumFractionDigits: 6 });
  const [one, other] = reading.readings.map(({ low }) => format.format(low));
  return t('typed.twoWays', { one, other });
}
