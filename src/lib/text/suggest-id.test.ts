import { expect, test } from 'vitest';
import { suggestId } from './suggest-id.js';

test('of a name without a Latin letter it says what the thing is, with the digits of the name', () => {
  expect(suggestId('杭州试剂有限公司', new Set(), 'party company CHN')).toBe('party-company-chn');
  expect(suggestId('抗原试剂 5,000', new Set(), 'product test-kit')).toBe('product-test-kit-5000');
});

test.each([
  ['40,000 masks for Milan', [], '40000-masks-for-milan'],
  ['Ospedale Sant’Orsola – Bologna', [], 'ospedale-santorsola-bologna'],
  ['Città della Salute', ['citta-della-salute'], 'citta-della-salute-2'],
  ['送往意大利的口罩', [], 'entry'],
  ['送往意大利的口罩', ['entry'], 'entry-2'],
  ['one two three four five six seven', [], 'one-two-three-four-five-six'],
])('"%s" beside %j is %s', (words, taken, id) => {
  expect(suggestId(words, new Set(taken))).toBe(id);
});
