import { expect, test } from 'vitest';
import { calibrationsOf } from './calibration.js';
import { correctReportedShare, correctReportedShareAcrossSets } from './correct-reported-share.js';

// The shares a study of March 2020 reports for two hashtags, out of 47,821 tweets for both together.
const shares = { forzaCinaeItalia: 0.463, grazieCina: 0.371 };
const posts = 47_821;
const set = (name: string, per: 'account' | 'post') =>
  calibrationsOf('over-50-a-day').find((one) => one.set === name && one.per === per)!;

test('by the accounts of 2017 the rule could never have flagged 46.3 % or 37.1 %, were every account a bot', () => {
  for (const share of Object.values(shares)) {
    const { unclamped, obstacles } = correctReportedShare({
      share,
      posts,
      calibration: set('jubins 2017', 'account'),
    });
    expect(unclamped.low).toBeGreaterThan(3.5);
    expect(obstacles).toEqual(['no-information', 'out-of-range', 'measured-per-account']);
  }
});

test('by the errors Gilani reports 46.3 % is out of range and 37.1 % would be nearly all', () => {
  const calibration = set('gilani 2017', 'account');
  const first = correctReportedShare({ share: shares.forzaCinaeItalia, posts, calibration });
  expect(first.unclamped.estimate).toBeCloseTo((0.463 - 155 / 1918) / (562 / 1492 - 155 / 1918), 9);
  expect(first.obstacles).toContain('out-of-range');
  const second = correctReportedShare({ share: shares.grazieCina, posts, calibration });
  expect(second.unclamped.estimate).toBeCloseTo(0.981, 3);
  expect(second.obstacles).toEqual(['measured-per-account']);
});

test('by errors counted per post either share may be none at all, and is at most 56 % and 39 %', () => {
  const calibration = set('jubins 2017', 'post');
  const first = correctReportedShare({ share: shares.forzaCinaeItalia, posts, calibration });
  expect(first.corrected.low).toBe(0);
  expect(first.corrected.high).toBeCloseTo(0.56, 2);
  const second = correctReportedShare({ share: shares.grazieCina, posts, calibration });
  expect(second.corrected.low).toBe(0);
  expect(second.corrected.high).toBeCloseTo(0.393, 2);
});

test('the two sets disagree about the rule, so nobody can tell either share', () => {
  for (const share of Object.values(shares)) {
    const { overall } = correctReportedShareAcrossSets({ share, posts }, 'over-50-a-day');
    expect(overall.verdict).toBe('cannot-tell');
    expect(overall.obstacles).toEqual(['calibrations-disagree']);
  }
});
