import { expect, test } from 'vitest';
import { arrivedIn } from './arrived';

test.each([
  [{}, '', undefined],
  [
    { url: 'https://a.example/1', title: 'T' },
    '#text=Due%20+%20tre%0Aquattro',
    { text: 'Due   tre\nquattro', title: 'T', url: 'https://a.example/1', isCut: false },
  ],
  [{}, '#text=a%2Bb&cut=1', { text: 'a+b', title: '', url: '', isCut: true }],
  [
    { text: 'https://a.example/2', title: 'T' },
    '',
    { text: '', title: 'T', url: 'https://a.example/2', isCut: false },
  ],
  [
    { text: 'See https://a.example/2' },
    '',
    { text: 'See https://a.example/2', title: '', url: '', isCut: false },
  ],
])('%j and %j', (search, hash, arrived) => {
  expect(arrivedIn(search, hash)).toEqual(arrived);
});
