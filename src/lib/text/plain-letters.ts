/** Letters without case, accents and width, so that two spellings of a word are one: Perù, PERU and ＰＥＲＵ. */
export const plainLetters = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase();
