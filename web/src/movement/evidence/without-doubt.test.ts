import { expect, test } from 'vitest';
import type { StageShown } from './events';
import { arrivalWithoutDoubt } from './without-doubt';

const stage = (name: StageShown['stage'], more: Partial<StageShown> = {}): StageShown => ({
  stage: name,
  name,
  verdict: 'cannot-tell',
  word: '',
  says: '',
  figure: { low: 10, high: 10 },
  record: [],
  events: [],
  speaker: 'gov-b',
  taken: [],
  changes: [],
  ...more,
});
const names = (...stages: StageShown[]) => arrivalWithoutDoubt(stages).map((each) => each.stage);

test('an arrival of which nobody else spoke is taken at once, and its sending is not', () => {
  expect(names(stage('shipped'), stage('received'), stage('accepted'), stage('rejected'))).toEqual([
    'received',
    'accepted',
    'rejected',
  ]);
});

test('what was taken is not taken again', () => {
  expect(names(stage('received', { taken: ['s'] }), stage('accepted'))).toEqual(['accepted']);
});

test.each<[string, Partial<StageShown>]>([
  ['people say otherwise', { verdict: 'differs', record: [{ low: 9, high: 9 }] }],
  ['it may be what people say', { record: [{ low: 9, high: 9 }] }],
  ['events give no number', { figure: undefined }],
  ['events give no whole number', { figure: { low: 4, high: null } }],
  ['the record is behind', { taken: ['s'], changes: [{ before: '4', after: '5' }] }],
])('where %s nothing is taken at once', (_, more) => {
  expect(names(stage('received'), stage('accepted', more))).toEqual([]);
});
