import { plainText } from '../../lib/numbers/index.js';

const others = 'aud|cad|nzd|sek|nok|dkk|pln|czk|huf|inr|brl|mxn|zar|krw|uah|rub|ils|sgd|hkd|twd';

// A $ alone is of several countries, and so is ¥: they are asked.
const signs: readonly (readonly [RegExp, string])[] = [
  [/us ?\$|u\.s\. ?\$|usd|dollari (?:usa|statunitensi)|us dollars?|美元/, 'USD'],
  [/€|\beuros?\b|\beur\b|欧元/, 'EUR'],
  [/£|\bgbp\b|pounds? sterling|英镑/, 'GBP'],
  [/\brmb\b|\bcny\b|人民币|\bcn¥|yuan|renminbi/, 'CNY'],
  [/\bchf\b|swiss francs?|franchi svizzeri/, 'CHF'],
  [/\bjpy\b|日元/, 'JPY'],
  [new RegExp(`\\b(?:${others})\\b`), ''],
];

/** The one currency that a text names; undefined where it names none, or a sign of several. */
export function currencyIn(text: string): string | undefined {
  const plain = plainText(text);
  const found = new Set(
    signs.flatMap(([pattern, code]) => {
      const match = pattern.exec(plain);
      return match ? [code === '' ? match[0].toUpperCase() : code] : [];
    }),
  );
  const [only, other] = found;
  return other === undefined ? only : undefined;
}

const codes = `usd|eur|gbp|cny|rmb|chf|jpy|${others}`;
const around = new RegExp(
  `^\\s*(?:(?:us|u\\.s\\.|cn|a|ca?|hk|nz|s)?\\s*[$¥￥€£]|(?:${codes})(?=[\\s\\d]))\\s*|\\s*(?:[$¥￥€£]|(?<![a-z])(?:${codes})|euros?|dollars?|dollari|dolares|yuan|美元|欧元|人民币|元)\\s*$`,
  'giu',
);

/** An amount of money without its currency: "€ 1.2m" is 1.2m. */
export function bareMoney(text: string): string {
  const bare = text.replaceAll(around, ' ').trim();
  // "ten" is no currency: what has no digit left keeps its words.
  return /\d/.test(bare) || !/\d/.test(text) ? bare : text;
}
