import { expect, test } from 'vitest';
import { judgeQuote } from './judge-quote.js';

// A year of hearings: 200,000 words, more than is aligned in one piece.
const common = 'the we of and to it was not for masks gloves they on port boxes in that with he said'.split(
  ' ',
);
const passage =
  'The inspector opened nine crates at the harbour and found that four of them held no respirators at all, ' +
  'while the papers of the carrier named ninety thousand pieces, each with a stamp of a laboratory that had ' +
  'closed two years before; she asked the customs office to keep every crate under seal until the buyer had ' +
  'sent somebody who could say whether any of this had ever been ordered';

function hearings(words: number, planted: string, at: number): string {
  const parts: string[] = [];
  let state = 7;
  for (let word = 0; word < words; word += 1) {
    state = (state * 48271) % 2147483647;
    parts.push(common[state % common.length] ?? '');
    if (word % 17 === 16) parts.push('.\n');
    if (word === at) parts.push(`.\nIDA KOLB: ${planted}.\nUGO NERI:`);
  }
  return parts.join(' ');
}

// Near the beginning and at the end.
test.each([1000, 199_900])('in a source of 200,000 words the passage at word %i is found', (at) => {
  const sources = [{ name: 'hearings.txt', text: hearings(200_000, passage, at) }];
  const quoted = (quote: string) => judgeQuote({ quote, saidBy: 'Ida Kolb', sources });

  const shortened = quoted(passage.replace(' of them', ''));
  expect(shortened).toMatchObject({ verdict: 'shortened', omitted: [{ text: 'of them' }] });
  const altered = quoted(passage.replace('four', 'all').replace('harbour', 'airport'));
  expect(altered).toMatchObject({
    verdict: 'altered',
    turnsMeaning: true,
    speakerIs: 'same',
    altered: [
      { quote: 'airport', source: 'harbour' },
      { quote: 'all', source: 'four' },
    ],
  });
  expect(quoted(passage).verdict).toBe('verbatim');
});
