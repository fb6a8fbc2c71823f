import { type AccountActivity, ageDays, daySeconds, type Observation } from '../account-activity.js';
import { type Answer, judgeEach, type Rule, shown } from './rule.js';

/** Posts a day from which on an account is called busy, from generous to strict. */
export const rateThresholds = [5, 10, 20, 30, 40, 50, 60, 72, 100, 144, 200] as const;

/**
 * More posts a day, on average, than the threshold: over the account's whole life where its profile tells, else over
 * the time the posts cover. This is activity, not automation; how far one stands for the other is what the
 * calibration sets measure.
 */
export const rateRule = (postsPerDay: number): Rule => ({
  id: `over-${postsPerDay}-a-day`,
  family: 'rate',
  needs: ['posts'],
  source:
    postsPerDay === 50
      ? 'Alkemy R&D Lab with Deweave, Luiss Data Lab and Catchy for Formiche, 30 March 2020; before it Howard and Kollanyi 2016, on the Brexit referendum'
      : 'the same rule with another threshold',
  threshold: postsPerDay,
  judge: judgeEach((account, observation) => judgeRate(account, observation, postsPerDay)),
});

export const over50ADay = rateRule(50);

function judgeRate(account: AccountActivity, observation: Observation, threshold: number): Answer {
  const lifetime = lifetimeRate(account);
  if (lifetime !== undefined) return lifetime > threshold ? 'yes' : 'no';
  const days = Math.max(1, (observation.endSeconds - observation.startSeconds) / daySeconds);
  return shown(account.posts / days > threshold, observation);
}

function lifetimeRate({ metadata }: AccountActivity): number | undefined {
  const days = metadata && ageDays(metadata);
  return days === undefined || metadata?.statuses === undefined ? undefined : metadata.statuses / days;
}
