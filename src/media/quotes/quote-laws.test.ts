import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeQuote } from './judge-quote.js';
import { splitWords } from './split-words.js';

const pools = [
  'masks gloves we they never paid for the if arrived twelve tests not good half of them don’t 1,200 co-op'.split(
    ' ',
  ),
  'le mascherine non erano è l’ospedale se perché arrivate città più 16,5 dott. Rossi'.split(' '),
  [...'我们没有说过疫苗百分之百有效如果检验合格就可以发放'],
  'لم نستلم نصف الكمية إذا وصلت الأدوية ٤٠ جهازا'.split(' '),
  'für die Größe nicht überall Straße wenn Maßnahmen daß 🙃 👩‍⚕️'.split(' '),
];

const source = fc.constantFrom(...pools).chain((pool) => {
  const space = pool.includes('我') ? '' : ' ';
  const sentence = fc
    .array(fc.constantFrom(...pool), { minLength: 4, maxLength: 14 })
    .chain((words) =>
      fc.constantFrom('. ', '? ', '! ', '.\n\nANNA ROSSI: ', ', ').map((end) => words.join(space) + end),
    );
  return fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join('').trim());
});

test('a quote that is a substring of its source is verbatim', () => {
  fc.assert(
    fc.property(source, fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % text.length;
      const quote = text.slice(start, start + 1 + (length % (text.length - start)));
      fc.pre(splitWords(quote).length > 0 && !/\p{Cs}/u.test(quote));
      expect(judgeQuote({ quote, sources: [{ name: 'a', text }] }).verdict).toBe('verbatim');
    }),
    { numRuns: 400 },
  );
});

test('words taken out of the middle of a sentence make it shortened, never verbatim', () => {
  // Each word once, so that what is left stands nowhere else in one piece.
  const words =
    'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november'.split(' ');
  fc.assert(
    fc.property(
      fc.shuffledSubarray(words, { minLength: 5 }),
      fc.nat(),
      fc.integer({ min: 1, max: 3 }),
      (all, at, count) => {
        const gone = 1 + (at % (all.length - 2));
        const kept = all.filter(
          (_, index) => index < gone || index >= Math.min(gone + count, all.length - 1),
        );
        const judged = judgeQuote({
          quote: kept.join(' '),
          sources: [{ name: 'a', text: `ANNA ROSSI: Before it. ${all.join(' ')}. Behind it.` }],
        });
        expect(judged.verdict).toBe('shortened');
        expect(judged.omitted).toHaveLength(1);
        expect(judged.cutIsMarked).toBe(false);
      },
    ),
  );
});

test('every place is one of the source it names', () => {
  fc.assert(
    fc.property(source, source, (quote, text) => {
      fc.pre(splitWords(quote).length > 0);
      const { segments, omitted, nearest } = judgeQuote({ quote, sources: [{ name: 'a', text }] });
      for (const place of [...segments, ...omitted, ...(nearest ? [nearest] : [])])
        expect(text.slice(place.start, place.end)).toBe(place.text);
    }),
  );
});

test('another number is never verbatim', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 99_999 }), fc.integer({ min: 2, max: 99_999 }), (one, other) => {
      fc.pre(!`we got ${one} masks`.includes(`got ${other} masks`));
      const quote = `We got ${other} masks and gloves`;
      const text = `ANNA ROSSI: We got ${one} masks and gloves.`;
      expect(judgeQuote({ quote, sources: [{ name: 'a', text }] }).verdict).toBe('altered');
    }),
  );
});
