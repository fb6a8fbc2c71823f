import { botScoreRule, scoreThresholds } from './bot-score.js';
import { burstRule } from './burst.js';
import { creationCluster } from './creation-cluster.js';
import { defaultPicture, defaultProfile } from './default-profile.js';
import { rateRule, rateThresholds } from './rate.js';
import { fewIntervals, regularIntervals } from './regular-intervals.js';
import { roundTheClock } from './round-the-clock.js';
import type { Rule } from './rule.js';

export const allRules: readonly Rule[] = [
  ...rateThresholds.map(rateRule),
  ...scoreThresholds.map(botScoreRule),
  defaultProfile,
  defaultPicture,
  regularIntervals,
  fewIntervals,
  roundTheClock,
  burstRule(10, 60),
  creationCluster(10, 5),
];
