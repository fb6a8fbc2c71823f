import { expect, test } from 'vitest';
import { checkJson } from './json-body.js';
import { languageOf } from './language.js';
import { appErrorOf, problemDetails } from './problem-details.js';

test.each([
  ['/api/cases?lang=zh', 'it', 'zh'],
  ['/api/cases', 'it-IT,it;q=0.9,en;q=0.8', 'it'],
  ['/api/cases', 'de,zh-Hans;q=0.5,en;q=0.4', 'zh'],
  ['/api/cases?lang=xx', 'zh', 'zh'],
  ['/api/cases', 'it;q=0,*', 'en'],
  ['/api/cases', undefined, 'en'],
])('%s asked with %s is answered in %s', (url, accepted, language) => {
  const headers = accepted === undefined ? {} : { 'accept-language': accepted };
  expect(languageOf({ url, headers })).toBe(language);
});

test('a refusal is said whole in the language asked for, and keeps its codes', () => {
  let thrown: unknown;
  try {
    checkJson('{"a":1,"a":2}');
  } catch (error) {
    thrown = error;
  }
  const error = appErrorOf(thrown, { body: undefined, query: {}, params: {} });
  expect(problemDetails(error, 'it')).toMatchObject({
    code: 'request-invalid',
    detail: 'La richiesta non ha la forma che questo indirizzo accetta.',
    problems: [{ code: 'field-value', message: 'è dato due volte', expected: 'ogni campo una volta sola' }],
  });
  expect(problemDetails(error, 'zh').problems).toMatchObject([
    { code: 'field-value', at: { field: 'a' }, message: '出现两次', expected: '每个字段只出现一次' },
  ]);
});
