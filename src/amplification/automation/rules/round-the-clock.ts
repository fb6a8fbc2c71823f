import { type AccountActivity, daySeconds } from '../account-activity.js';
import { judgeEach, type Rule, shown } from './rule.js';

const fewestDays = 7;
const longestGapHours = 4;

/**
 * An account that never sleeps: over a week or more of days with posts, the longest silence that touches a day is
 * at the median under four hours. Silences are not cut at midnight, so that no time zone makes a night look short.
 */
export const roundTheClock: Rule = {
  id: 'round-the-clock',
  family: 'round-the-clock',
  needs: ['times'],
  source:
    'DFRLab, #BotSpot: Twelve Ways to Spot a Bot, 28 August 2017; the cut at 4 hours and 7 days is ours',
  threshold: longestGapHours,
  judge: judgeEach((account, observation) => {
    const gaps = longestGapHoursByDay(account);
    if (gaps.length < fewestDays) return 'cannot-tell';
    const median = gaps[Math.floor(gaps.length / 2)] ?? Number.POSITIVE_INFINITY;
    return shown(median <= longestGapHours, observation);
  }),
};

/** For each UTC day between an account's first post and its last, the longest silence that touches it; ascending. */
export function longestGapHoursByDay({ times }: AccountActivity): number[] {
  const longest = new Map<number, number>();
  for (let i = 1; i < times.length; i++) {
    const [from = 0, to = 0] = [times[i - 1], times[i]];
    // A silence of years counts once for the days it touches at its ends: those between have no posts.
    for (const day of new Set([Math.floor(from / daySeconds), Math.floor(to / daySeconds)])) {
      longest.set(day, Math.max(longest.get(day) ?? 0, (to - from) / 3600));
    }
  }
  return [...longest.values()].sort((a, b) => a - b);
}
