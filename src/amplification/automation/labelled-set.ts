import type { Estimate } from './estimate.js';

/** How many of how many were flagged. Where accounts weigh differently, the effective numbers of weightedShare. */
export type Flagged = { readonly flagged: number; readonly of: number };

/** How often a rule was right on accounts whose nature is known. */
export type Calibration = {
  readonly set: string;
  readonly rule: string;
  /**
   * What was counted: accounts, or their posts. A rule that looks for busy accounts finds few of the bots and most
   * of the bots' posts, so errors measured per account say nothing of a share of posts.
   */
  readonly per: 'account' | 'post';
  readonly how: 'measured here' | 'as reported';
  readonly bots: Flagged;
  readonly humans: Flagged;
};

/** A logistic regression: log odds = intercept + Σ weight · (feature − mean) / deviation. */
export type BotScoreModel = {
  readonly intercept: number;
  readonly features: readonly {
    readonly name: string;
    readonly mean: number;
    readonly deviation: number;
    readonly weight: number;
  }[];
};

/** Of the accounts with a score from `from` to a tenth more: how many there are, and how many of them are bots. */
export type ScoreBin = {
  readonly from: number;
  readonly accounts: number;
  readonly bots: number;
  readonly meanScore: number;
};

/** What a fit on labelled accounts gives. All but the model is of accounts that the scoring fit had not seen. */
export type BotScoreFit = {
  readonly accounts: number;
  readonly bots: number;
  readonly humans: number;
  readonly folds: number;
  readonly penalty: number;
  readonly auc: Estimate;
  readonly brier: number;
  readonly reliability: readonly ScoreBin[];
  readonly model: BotScoreModel;
  readonly calibrations: readonly Calibration[];
};
