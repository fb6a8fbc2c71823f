import { gapsOf } from '../account-activity.js';
import { judgeEach, type Rule, shown } from './rule.js';

/**
 * Posts as evenly spaced as a clock's. Goh and Barabási's burstiness is B = (σ − μ)/(σ + μ) of the gaps between
 * posts: −1 for a clock, 0 for chance, towards 1 for people, who post in bouts.
 */
export const regularIntervals: Rule = {
  id: 'regular-intervals',
  family: 'regular-intervals',
  needs: ['times'],
  source: 'Goh and Barabási 2008, EPL 81 48002; the cut at −0.5 (σ a third of μ) and 20 gaps are ours',
  threshold: -0.5,
  judge: judgeEach((account, observation) => {
    const gaps = gapsOf(account);
    if (gaps.length < 20) return 'cannot-tell';
    return shown(burstiness(gaps) <= -0.5, observation);
  }),
};

export function burstiness(gaps: readonly number[]): number {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length);
  // All at one instant: neither a clock's beat nor a person's.
  return mean === 0 ? 0 : (deviation - mean) / (deviation + mean);
}

/**
 * A timetable may pause for the night and still be one: its gaps have few lengths. Their entropy is taken over
 * lengths that grow by a quarter from one to the next; posts at random times have about 4.4 bits, one length has 0.
 */
export const fewIntervals: Rule = {
  id: 'few-intervals',
  family: 'few-intervals',
  needs: ['times'],
  source: 'Chu, Gianvecchio, Wang and Jajodia 2012, IEEE TDSC 9(6); the cut at 1.5 bits and 50 gaps are ours',
  threshold: 1.5,
  judge: judgeEach((account, observation) => {
    const gaps = gapsOf(account);
    if (gaps.length < 50) return 'cannot-tell';
    return shown(gaps.some((gap) => gap > 0) && gapEntropyBits(gaps) <= 1.5, observation);
  }),
};

export function gapEntropyBits(gaps: readonly number[]): number {
  const lengths = new Map<number, number>();
  for (const gap of gaps) {
    const length = Math.round(Math.log(gap + 1) / Math.log(1.25));
    lengths.set(length, (lengths.get(length) ?? 0) + 1);
  }
  // From the least common, so that the sum does not depend on which length came first.
  const shares = [...lengths.values()].sort((a, b) => a - b).map((count) => count / gaps.length);
  return shares.reduce((bits, part) => bits - part * Math.log2(part), 0);
}
