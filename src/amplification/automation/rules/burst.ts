import type { AccountActivity } from '../account-activity.js';
import { judgeEach, type Rule, shown } from './rule.js';

/** More posts within some seconds than a person sends by hand. */
export const burstRule = (posts: number, windowSeconds: number): Rule => ({
  id: `burst-${posts}-in-${windowSeconds}s`,
  family: 'burst',
  needs: ['times'],
  source: 'ours: ten posts a minute is one every six seconds, under the time it takes to read one',
  threshold: posts,
  judge: judgeEach((account, observation) => shown(hasBurst(account, posts, windowSeconds), observation)),
});

function hasBurst({ times }: AccountActivity, posts: number, windowSeconds: number): boolean {
  for (let first = 0; first + posts <= times.length; first++) {
    if ((times[first + posts - 1] ?? 0) - (times[first] ?? 0) <= windowSeconds) return true;
  }
  return false;
}
