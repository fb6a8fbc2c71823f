import { parseKey } from '../../../../src/lib/gs1/index';
import { useWords } from '../../i18n/index';

/** What a wrong check digit is told while a GTIN is typed. It does not keep anybody from saving what a label says. */
export function useGtinEcho(text: string): string | undefined {
  const { t } = useWords();
  const { fault } = parseKey('GTIN', text);
  if (fault?.code !== 'check-digit') return undefined;
  return t('typed.checkDigit', { found: fault.found.slice(-1), expected: fault.expected.slice(-1) });
}
