import { expect, test } from 'vitest';
import { domains } from './domains.js';
import { tasks } from './tasks.js';

test('no two domains give a task of one name: the later would answer for the earlier', () => {
  const names = domains.flatMap((domain) => Object.keys(domain.tasks ?? {}));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(Object.keys(tasks)).toEqual(expect.arrayContaining(names));
});
