import fc from 'fast-check';
import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as british } from 'n2words/en-GB';
import { toCardinal as indian } from 'n2words/en-IN';
import { toCardinal as american } from 'n2words/en-US';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as belgian } from 'n2words/fr-BE';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as italian } from 'n2words/it-IT';
import { toCardinal as simplified } from 'n2words/zh-Hans-CN';
import { toCardinal as traditional } from 'n2words/zh-Hant-TW';
import { describe, expect, test } from 'vitest';
import { readNumber } from './index.js';

// The texts come from others: number words from n2words, digits with marks from the Unicode data behind Intl. Each is
// either read as the number it was made from or not decided; a wrong number is a failure.

const spellers = {
  'en-US': american,
  'en-GB': british,
  'en-IN': indian,
  it: italian,
  es: spanish,
  fr: french,
  'fr-BE': belgian,
  de: german,
  'zh-Hans': simplified,
  'zh-Hant': traditional,
};

// Numbers of every size and roundness, the same in each run.
function* numbers(count: number): Generator<number> {
  let state = 2_020_316;
  for (let i = 0; i < count; i++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const size = 10 ** (1 + (i % 9));
    const step = 10 ** (i % 4 === 0 ? Math.floor(Math.log10(size)) - 1 : 0);
    yield Math.max(1, Math.round(((state / 2_147_483_648) * size) / step) * step);
  }
}

type Outcome = { read: number; refused: number; wrong: string[] };

function tally(
  cases: Iterable<readonly [text: string, value: number, language: string | undefined]>,
): Outcome {
  const outcome: Outcome = { read: 0, refused: 0, wrong: [] };
  for (const [text, value, language] of cases) {
    const reading = readNumber(text, { language });
    if (reading.kind !== 'read') outcome.refused++;
    else if (Math.abs(reading.low - value) <= 1e-12 * value && reading.low === reading.high) outcome.read++;
    else outcome.wrong.push(`${language ?? '-'}: ${text} as ${reading.low} … ${reading.high}, for ${value}`);
  }
  return outcome;
}

describe('number words of n2words', () => {
  test.each(Object.entries(spellers))(
    '%s: none is read wrongly, and nearly all are read',
    (language, spell) => {
      const cases = [...numbers(300)].map((value) => [spell(value), value, language] as const);
      const { read, refused, wrong } = tally(cases);
      expect(wrong).toEqual([]);
      expect({ language, read: read >= 0.97 * (read + refused) }).toEqual({ language, read: true });
    },
  );

  test.each(Object.entries(spellers))('%s: without a language none is read wrongly', (_, spell) => {
    const cases = [...numbers(300)].map((value) => [spell(value), value, undefined] as const);
    expect(tally(cases).wrong).toEqual([]);
  });

  test.each(Object.entries(spellers))('%s: every whole number below 10,000', (language, spell) => {
    const cases = Array.from({ length: 9999 }, (_, i) => [spell(i + 1), i + 1, language] as const);
    expect(tally(cases)).toEqual({ read: 9999, refused: 0, wrong: [] });
  });
});

const locales = [
  'en',
  'en-GB',
  'en-IN',
  'en-ZA',
  'en-CA',
  'it',
  'it-CH',
  'es',
  'es-MX',
  'es-AR',
  'es-US',
  'fr',
  'fr-CH',
  'fr-CA',
  'fr-BE',
  'de',
  'de-AT',
  'de-CH',
  'de-LI',
  'zh',
  'zh-TW',
  'pt',
  'pt-PT',
  'ru',
  'uk',
  'pl',
  'cs',
  'sv',
  'nb',
  'fi',
  'tr',
  'id',
  'vi',
  'ja',
  'ko',
  'ar',
  'ar-EG',
  'fa',
  'hi',
  'hi-u-nu-deva',
  'bn',
  'mr',
  'my',
  'th-u-nu-thai',
  'he',
  'sw',
  'am',
  'nl',
  'el',
];

const styles: readonly Intl.NumberFormatOptions[] = [
  {},
  { maximumFractionDigits: 3 },
  { minimumFractionDigits: 2 },
  { minimumFractionDigits: 3 },
  { useGrouping: 'always' },
];

const formatted = function* (withLanguage: boolean) {
  for (const locale of locales) {
    for (const [at, whole] of [...numbers(40)].entries()) {
      const value = at % 2 === 0 ? whole : Number((whole / 1000).toFixed(3));
      for (const style of styles) {
        const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3, ...style });
        yield [format.format(value), value, withLanguage ? locale : undefined] as const;
      }
    }
  }
};

describe('numbers as Intl writes them', () => {
  test(`${locales.length} locales: with the language nearly all are read and none wrongly`, () => {
    const { read, refused, wrong } = tally(formatted(true));
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(read / (read + refused)).toBeGreaterThan(0.95);
  });

  test('without the language none is read wrongly', () => {
    const { read, wrong } = tally(formatted(false));
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(read).toBeGreaterThan(1000);
  });

  test('by the language of another reader none with a thousand and no decimals is read as a number between', () => {
    // Read by the wrong language a text may mean another number by that language's own rules; it never means a third.
    for (const [text, value] of formatted(true)) {
      for (const language of ['en', 'it', 'fr', 'de', 'zh']) {
        const reading = readNumber(text, { language });
        if (reading.kind !== 'read') continue;
        expect(
          [value, value * 1000, value / 1000].some((each) => Math.abs(each - reading.low) < 1e-9 * value),
          `${text} in ${language}: ${reading.low} for ${value}`,
        ).toBe(true);
      }
    }
  });
});

describe('laws', () => {
  test('any text is read, asked about or refused, and what is read has bounds in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom(undefined, ...locales),
        (text, language) => {
          const reading = readNumber(text, { language });
          if (reading.kind === 'read') expect(reading.low >= 0 && reading.low <= reading.high).toBe(true);
          if (reading.kind === 'two-ways') expect(reading.readings[0]).not.toEqual(reading.readings[1]);
        },
      ),
    );
  });

  test('plain digits are the same number in every language', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(undefined, ...locales), (value, language) => {
        expect(readNumber(String(value), { language })).toMatchObject({
          low: value,
          high: value,
          isPlain: true,
        });
      }),
    );
  });
});
