import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../statistics/index.js';
import { type AccountActivity, type AccountMetadata, daySeconds } from '../account-activity.js';
import { jubins2017 } from '../jubins-2017.js';
import { allRules } from './all-rules.js';
import { burstRule } from './burst.js';
import { creationCluster } from './creation-cluster.js';
import { defaultPicture, defaultProfile } from './default-profile.js';
import { over50ADay } from './rate.js';
import { fewIntervals, regularIntervals } from './regular-intervals.js';
import { roundTheClock } from './round-the-clock.js';
import type { Answer, Rule } from './rule.js';

const random = seededRandom(7);
const account = (times: number[], metadata?: AccountMetadata): AccountActivity => ({
  account: 'a',
  posts: times.length,
  reposts: 0,
  times,
  ...(metadata ? { metadata } : {}),
});

const clock = (count: number, everySeconds: number) =>
  Array.from({ length: count }, (_, i) => i * everySeconds);
// Posts by a person: in bouts by day, none for eight hours of the night.
const person = (days: number, aDay: number) =>
  Array.from(
    { length: days * aDay },
    (_, i) => (Math.floor(i / aDay) + (2 * random()) / 3) * daySeconds,
  ).sort((a, b) => a - b);
// Every ten minutes from eight to midnight.
const timetable = clock(10 * 96, 600).map((time) => time + Math.floor(time / 57_600) * 28_800);
const lived = (statuses: number, days: number) => ({
  createdSeconds: 0,
  readSeconds: days * daySeconds,
  statuses,
});

const all = { startSeconds: 0, endSeconds: 10 * daySeconds, complete: true };
const some = { ...all, complete: false };

describe('a rule on one account', () => {
  const cases: [string, Rule, AccountActivity, whole: Answer, part: Answer][] = [
    ['51 posts a day are over 50', over50ADay, account(clock(510, 1694)), 'yes', 'yes'],
    ['50 posts a day are not over 50', over50ADay, account(clock(500, 1728)), 'no', 'cannot-tell'],
    [
      "a life's average outweighs a busy week",
      over50ADay,
      account(clock(510, 1694), lived(900, 900)),
      'no',
      'no',
    ],
    ['a quiet week does not hide a busy life', over50ADay, account([0], lived(51_000, 1000)), 'yes', 'yes'],
    ['a clock is regular', regularIntervals, account(clock(30, 3600)), 'yes', 'yes'],
    ['a person is not', regularIntervals, account(person(10, 20)), 'no', 'cannot-tell'],
    [
      'twenty posts are too few to be regular',
      regularIntervals,
      account(clock(20, 60)),
      'cannot-tell',
      'cannot-tell',
    ],
    [
      'a timetable with nights off is too uneven to be regular',
      regularIntervals,
      account(timetable),
      'no',
      'cannot-tell',
    ],
    ['but has few lengths of gap', fewIntervals, account(timetable), 'yes', 'yes'],
    ['a person has many', fewIntervals, account(person(10, 20)), 'no', 'cannot-tell'],
    ['all posts in one second are no timetable', fewIntervals, account(clock(80, 0)), 'no', 'cannot-tell'],
    [
      'who posts every hour for ten days never sleeps',
      roundTheClock,
      account(clock(240, 3600)),
      'yes',
      'yes',
    ],
    ['a person does', roundTheClock, account(person(10, 60)), 'no', 'cannot-tell'],
    ['three days are too few to see', roundTheClock, account(clock(72, 3600)), 'cannot-tell', 'cannot-tell'],
    ['ten posts in a minute are a burst', burstRule(10, 60), account(clock(10, 6)), 'yes', 'yes'],
    ['nine are not', burstRule(10, 60), account(clock(9, 6)), 'no', 'cannot-tell'],
    ['an unchanged theme shows', defaultProfile, account([], { defaultProfile: true }), 'yes', 'yes'],
    ['a changed picture shows', defaultPicture, account([], { defaultPicture: false }), 'no', 'no'],
    ['no profile, no answer', defaultProfile, account([]), 'cannot-tell', 'cannot-tell'],
  ];
  test.each(cases)('%s', (_, rule, one, whole, part) => {
    expect(rule.judge([one], all)).toEqual([whole]);
    expect(rule.judge([one], some)).toEqual([part]);
  });
});

test('ten accounts opened on one quiet day are a cluster, ten a day are none', () => {
  const opened = (day: number) => account([], { createdSeconds: day * daySeconds + 5 });
  const burst = [...Array.from({ length: 10 }, () => opened(100)), opened(95), account([])];
  expect(creationCluster(10, 5).judge(burst, all)).toEqual([...Array(10).fill('yes'), 'no', 'cannot-tell']);
  const steady = Array.from({ length: 600 }, (_, i) => opened(Math.floor(i / 10)));
  expect(creationCluster(10, 5).judge(steady, all)[300]).toBe('no');
});

test('an account of which nothing is known is never cleared by any rule', () => {
  for (const rule of allRules) expect(rule.judge([account([])], some), rule.id).toEqual(['cannot-tell']);
});

test('every measured rule is a rule, and says where it is from', () => {
  const ids = new Set(allRules.map(({ id }) => id));
  expect(ids.size).toBe(allRules.length);
  for (const { rule } of jubins2017.calibrations) expect(ids).toContain(rule);
  for (const { source } of allRules) expect(source).not.toBe('');
});
