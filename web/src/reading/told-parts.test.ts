import { expect, test } from 'vitest';
import { tiesOf } from './told-parts';

const whole = { key: '0-40', whole: undefined };
const part = { key: '41-80', whole: '0-40' };
const both = [whole, part];
const none = (): undefined => undefined;
const amountOf = () => '1,000';

test('a part names the whole that is written', () => {
  const idOf = (key: string) => (key === whole.key ? 'came' : undefined);
  expect(tiesOf(part, both, idOf, amountOf)).toEqual({ partOf: 'came' });
});

test('a part that is written first says of how many it is, and its whole then names it', () => {
  expect(tiesOf(part, both, none, amountOf)).toEqual({ outOf: '1,000' });
  const idOf = (key: string) => (key === part.key ? 'went-on' : undefined);
  expect(tiesOf(whole, both, idOf, amountOf)).toEqual({ includes: ['went-on'] });
});

test('what is no part is tied to nothing', () => {
  expect(tiesOf(whole, both, none, amountOf)).toEqual({});
});
