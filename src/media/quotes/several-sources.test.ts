import { describe, expect, test } from 'vitest';
import { answerQuote } from './answer-quote.js';
import type { QuoteRequest } from './api.js';
import { judgeQuote } from './judge-quote.js';

const italian = {
  name: 'it-2020-03-24.txt',
  text: 'Elena Bassi: Se il corriere arriva domani, apriamo il reparto. Non è vero che mancano i letti nella città.',
};
const english = {
  name: 'en-2020-03-25.txt',
  text: 'Ida Kolb: We are waiting for the pumps and for the people who can run them. The ward is not open.',
};
const translation = {
  name: 'it-in-english.txt',
  text: 'Elena Bassi: If the courier comes tomorrow, we open the ward. It is not true that the beds are missing in the city.',
};
const quote = 'We open the ward, and the people of the city are with us';
const says = (asked: QuoteRequest) => answerQuote(asked, 'en').says;

describe('a source in another language than the quote', () => {
  test('among others: it cannot be told, and which could not be compared is said', () => {
    const asked = { quote, sources: [english, italian] };
    const { verdict, notCompared } = judgeQuote(asked);
    expect({ verdict, notCompared }).toEqual({ verdict: 'cannot-tell', notCompared: [italian.name] });
    expect(says(asked)).toEqual([
      'Cannot tell: the quote stands in none of the sources in its own language, and others could not be compared.',
      `${italian.name} could not be compared: it is in another language than the quote. Enter a translation of it to hold the quote against.`,
    ]);
  });

  test('what is found in another keeps its verdict, and is told with what could not be compared', () => {
    const judged = judgeQuote({ quote: 'We are waiting for the people', sources: [italian, english] });
    expect(judged.verdict).toBe('shortened');
    expect(judged.notCompared).toEqual([italian.name]);
  });

  test('a quote that stands in a translation is a translation, with the condition it was cut from', () => {
    const asked = {
      quote: 'We open the ward.',
      saidBy: 'Elena Bassi',
      sources: [italian],
      translations: [translation],
    };
    const judged = judgeQuote(asked);
    expect(judged).toMatchObject({
      verdict: 'translation',
      wording: 'verbatim',
      byTranslation: true,
      turnsMeaning: true,
      speakerIs: 'same',
      contextCut: { before: 'If the courier comes tomorrow, ' },
    });
    expect(says(asked)[0]).toBe(
      'A translation: held against the one that was entered, it-in-english.txt, not against the original. There it is verbatim.',
    );
  });

  test('a quote that does not stand in the translation either is not found, through the translation', () => {
    const asked = { quote, sources: [italian], translations: [translation] };
    expect(judgeQuote(asked)).toMatchObject({ verdict: 'not-found', byTranslation: true, notCompared: [] });
    expect(says(asked)[0]).toMatch(/^Not found: .* translation that was entered/);
  });

  test('one translation does not stand for two sources, nor one in a third language for any', () => {
    const german = {
      name: 'de.txt',
      text: 'Ida Kolb: Wir warten auf die Pumpen und auf die Leute, die sie in der Stadt bedienen.',
    };
    const two = judgeQuote({ quote, sources: [italian, german], translations: [translation] });
    expect(two).toMatchObject({ verdict: 'cannot-tell', notCompared: [italian.name, german.name] });
    expect(judgeQuote({ quote, sources: [italian], translations: [german] }).verdict).toBe('cannot-tell');
  });
});

describe('a quote that stands in two sources', () => {
  const said = 'The ward is not open';
  const of = (name: string, speaker: string) => ({ name, text: `${speaker}: ${said}. More tomorrow.` });

  test('is taken from the one whose speaker is named, and the other is told', () => {
    const sources = [of('a-2020-03-24.txt', 'Ugo Neri'), of('b-2020-03-25.txt', 'Ida Kolb')];
    const asked = { quote: said, saidBy: 'Ida Kolb', sources };
    expect(judgeQuote(asked)).toMatchObject({
      verdict: 'verbatim',
      segments: [{ source: 'b-2020-03-25.txt' }],
      alsoIn: ['a-2020-03-24.txt'],
      trueDate: '2020-03-25',
    });
    expect(says(asked)).toContain('It stands in a-2020-03-24.txt too.');
  });

  test('is taken from the one of the day', () => {
    const sources = [of('a-2020-03-24.txt', 'Ida Kolb'), of('b-2020-03-25.txt', 'Ida Kolb')];
    const judged = judgeQuote({ quote: said, saidOn: '2020-03-25', sources });
    expect(judged).toMatchObject({ verdict: 'verbatim', trueDate: '2020-03-25' });
  });

  test('in one verbatim and in the other with a word more: verbatim, of the one alone', () => {
    const longer = { name: 'c.txt', text: 'Ida Kolb: The ward is certainly not open.' };
    const judged = judgeQuote({ quote: said, sources: [longer, of('a.txt', 'Ida Kolb')] });
    expect(judged).toMatchObject({ verdict: 'verbatim', segments: [{ source: 'a.txt' }], alsoIn: [] });
  });
});

test('two sources of one name are refused, and one without words', () => {
  const twice = { quote, sources: [english, { ...italian, name: english.name }] };
  expect(() => answerQuote(twice, 'en')).toThrow(/en-2020-03-25\.txt.*names that differ/);
  expect(() => answerQuote({ quote, sources: [{ name: 'scan.pdf', text: ' \n — ' }] }, 'en')).toThrow(
    /scan\.pdf.*a text with words/,
  );
});
