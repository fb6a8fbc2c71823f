import { expect, test } from 'vitest';
import { isPersonName } from './given-names.js';

test.each([
  ['Marco Riva', true],
  ['Dr. Mary Otieno', true],
  ['Suor Agnese Locatelli', true],
  ['Jean-Paul Roy', true],
  ['María de la Cruz', true],
  ['Ursula von der Leyen', true],
  ['王芳女士', true],
  ['San Carlo', false],
  ['Maria Hilfe e.V.', false],
  ['Paul', false],
  ['Thomas Medical Supplies Trading Company Ltd', false],
  ['Ospedale San Marco', false],
  ['Lions Club', false],
  ['天津海河医疗器械有限公司', false],
])('%s is a person: %s', (name, is) => {
  expect(isPersonName(name)).toBe(is);
});
