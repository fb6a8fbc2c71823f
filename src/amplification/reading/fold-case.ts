/**
 * Equal for texts that differ only in case: Unicode's full case folding, by way of upper case, which makes ß and ss, ς
 * and σ one; of lower case before that, since ẞ is its own upper case. A dotless i stays another letter than i. Where
 * the letters are Turkish or Azeri beyond doubt, I is the upper case of the dotless one; elsewhere of i. A dot above an i
 * is what lower-casing İ leaves behind.
 */
export function foldCase(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  const whole = text.normalize('NFC');
  const upper = turkic.test(whole) ? whole.replaceAll('I', 'ı') : whole;
  return upper
    .replace(/İ|i\u0307/g, 'i')
    .split('ı')
    .map((part) => part.toLowerCase().toUpperCase().toLowerCase())
    .join('ı')
    .normalize('NFC');
}

const plain = /^[\x20-\x7e]*$/;
const turkic = /[ıİğĞ]/u;
