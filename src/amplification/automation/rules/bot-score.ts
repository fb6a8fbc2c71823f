import { scoreAccount } from '../bot-score.js';
import { judgeEach, type Rule } from './rule.js';

export const scoreThresholds = [0.3, 0.5, 0.7, 0.9] as const;

/** A score from the profile, from which on an account is called automated. */
export const botScoreRule = (from: number): Rule => ({
  id: `bot-score-${from}`,
  family: 'bot-score',
  needs: ['profile'],
  source: 'logistic regression on the accounts of jubins 2017',
  threshold: from,
  judge: judgeEach(({ metadata }) => {
    const score = metadata && scoreAccount(metadata);
    return score === undefined ? 'cannot-tell' : score >= from ? 'yes' : 'no';
  }),
});
