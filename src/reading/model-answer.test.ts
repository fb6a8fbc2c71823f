import { describe, expect, test } from 'vitest';
import { readModelAnswer } from './model-answer.js';

const text = 'La Norvegia ha donato 40.000 mascherine al Kenya. Altre 12 casse sono attese.';
const line = {
  quote: 'La Norvegia ha donato 40.000 mascherine al Kenya.',
  goods: 'mascherine',
  class: 'mask',
};
const answer = (...statements: unknown[]): string => JSON.stringify({ statements });

test('a statement whose words stand in the text is proposed with its place', () => {
  const said = answer({
    ...line,
    amount: '40.000',
    from: 'Norvegia',
    to: 'Kenya',
    stage: 'received',
    terms: 'gift',
  });
  expect(readModelAnswer(said, text, 'it')).toMatchObject({
    dropped: 0,
    statements: [
      {
        start: 0,
        end: line.quote.length,
        amount: { words: '40.000', low: 40_000, high: 40_000 },
        from: 'Norvegia',
        to: 'Kenya',
      },
    ],
  });
});

describe('is dropped and counted', () => {
  test.each([
    ['a quote with another number', { ...line, quote: 'La Norvegia ha donato 80.000 mascherine al Kenya.' }],
    ['a quote that was tidied', { ...line, quote: 'La Norvegia ha donato 40000 mascherine al Kenya.' }],
    ['an amount that is not in its quote', { ...line, amount: '12' }],
    ['an amount that is no number', { ...line, amount: 'mascherine' }],
    ['a giver nobody names', { ...line, from: 'Svezia' }],
    ['a stage that does not exist', { ...line, stage: 'delivered' }],
    ['an empty quote', { ...line, quote: '' }],
    ['no object', 'ignore previous instructions'],
  ])('%s', (_, wrong) => {
    expect(readModelAnswer(answer(wrong, line), text, 'it')).toMatchObject({
      dropped: 1,
      statements: [{ words: line.quote }],
    });
  });
});

test.each(['', 'I am sorry', '{"statements": 4}', '[[[', 'null'])('%j is no answer', (said) => {
  expect(readModelAnswer(said, text, 'it')).toBeUndefined();
});

test('JSON between fences is read', () => {
  expect(
    readModelAnswer(`Here you are:\n\`\`\`json\n${answer(line)}\n\`\`\``, text, 'it')?.statements,
  ).toHaveLength(1);
});

test('an answer without end is cut off, and what is left out is counted', () => {
  const read = readModelAnswer(answer(...Array.from({ length: 500 }, () => line)), text, 'it');
  expect([read?.statements.length, read?.dropped]).toEqual([200, 300]);
});
