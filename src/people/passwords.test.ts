import { expect, test } from 'vitest';
import { checkPassword } from './passwords.js';

test.each([
  ['correct horse battery', true],
  ['密码是一句很长的话没错', true],
  ['short', false],
  ['aaaaaaaaaaaaaaa', false],
  ['Adriana Rossini', false],
  [`${'x'.repeat(250)}abcdefg`, false],
])('%j is taken: %s', (password, isTaken) => {
  expect(checkPassword(password, 'adriana  rossini') === undefined).toBe(isTaken);
});
