import { expect, test } from 'vitest';
import { WrongTokens } from '../../src/http/wrong-tokens.js';

const clock = () => {
  let now = 1_000_000;
  return { now: () => now, pass: (seconds: number) => (now += 1000 * seconds) };
};
const guess = (wrong: WrongTokens, address: string, count: number): void => {
  for (let at = 0; at < count; at++) wrong.note(address, `${address} ${at}`);
};

test('ten different wrong tokens cost an address the rest of a minute', () => {
  const time = clock();
  const wrong = new WrongTokens(time.now);
  guess(wrong, '10.0.0.1', 9);
  expect(() => wrong.expectPatience('10.0.0.1')).not.toThrow();
  guess(wrong, '10.0.0.1', 10);
  expect(() => wrong.expectPatience('10.0.0.1')).toThrow('Too many wrong access tokens');
  expect(() => wrong.expectPatience('10.0.0.2')).not.toThrow();
  time.pass(60);
  expect(() => wrong.expectPatience('10.0.0.1')).not.toThrow();
});

test('the same wrong token sent over and over is one', () => {
  const wrong = new WrongTokens(clock().now);
  for (let at = 0; at < 1000; at++) wrong.note('10.0.0.1', 'kept by a page');
  expect(() => wrong.expectPatience('10.0.0.1')).not.toThrow();
});

test('many addresses together are one guesser, and whoever has not guessed is heard', () => {
  const wrong = new WrongTokens(clock().now);
  for (let at = 0; at < 100; at++) guess(wrong, `10.0.1.${at}`, 1);
  expect(() => wrong.expectPatience('10.0.1.5')).toThrow('Too many');
  expect(() => wrong.expectPatience('10.0.9.9')).not.toThrow();
});

test('the addresses of one network of IPv6 are one', () => {
  const wrong = new WrongTokens(clock().now);
  for (let at = 0; at < 10; at++) wrong.note(`2001:db8:1:2::${at}`, `${at}`);
  expect(() => wrong.expectPatience('2001:db8:1:2:ffff::1')).toThrow('Too many');
  expect(() => wrong.expectPatience('2001:db8:1:3::1')).not.toThrow();
});
