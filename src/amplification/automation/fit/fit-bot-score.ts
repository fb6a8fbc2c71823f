import type { Random } from '../../../statistics/index.js';
import { type AccountMetadata, ageDays, observationOf } from '../account-activity.js';
import { featureNames, featuresOf, scoreFeatures } from '../bot-score.js';
import type { BotScoreFit, BotScoreModel, Calibration, Flagged, ScoreBin } from '../labelled-set.js';
import { shuffled } from '../random.js';
import { botScoreRule, scoreThresholds } from '../rules/bot-score.js';
import { defaultPicture, defaultProfile } from '../rules/default-profile.js';
import { rateRule, rateThresholds } from '../rules/rate.js';
import { weightedShare } from '../weighted-share.js';
import { crossValidatedAuc } from './auc.js';
import { fitLogistic } from './logistic-regression.js';

export type LabelledAccount = {
  readonly name: string;
  readonly bot: boolean;
  readonly metadata: AccountMetadata;
};

const penalty = 1;
const foldCount = 10;

/**
 * The score's weights from all labelled accounts, and what they are worth from accounts that were kept out: the AUC,
 * the reliability and the errors at each threshold are those of ten folds, each scored by a fit on the other nine.
 */
export function fitBotScore(given: readonly LabelledAccount[], set: string, random: Random): BotScoreFit {
  const accounts = [...given].sort(inOrder);
  const folds = stratifiedFolds(accounts, foldCount, random);
  const scoredFolds = folds.map((fold) => {
    const model = fitModel(accounts.filter((account) => !fold.has(account.name)));
    return accounts
      .filter((account) => fold.has(account.name))
      .map((account) => ({
        account,
        bot: account.bot,
        score: scoreFeatures(featuresOrFail(account), model),
      }));
  });
  const scored = scoredFolds.flat();
  const bots = accounts.filter(({ bot }) => bot).length;
  return {
    accounts: accounts.length,
    bots,
    humans: accounts.length - bots,
    folds: foldCount,
    penalty,
    auc: crossValidatedAuc(scoredFolds),
    brier: scored.reduce((sum, { score, bot }) => sum + (score - Number(bot)) ** 2, 0) / scored.length,
    reliability: reliabilityOf(scored),
    model: fitModel(accounts),
    calibrations: [
      ...measureRules(accounts, set),
      ...scoreThresholds.flatMap((from) =>
        measure(
          scored.map(({ account }) => account),
          scored.map(({ score }) => score >= from),
          botScoreRule(from).id,
          set,
        ),
      ),
    ],
  };
}

// The order of the rows is not information: sums and folds are taken in this one.
function inOrder(a: LabelledAccount, b: LabelledAccount): number {
  const key = ({ name, metadata }: LabelledAccount): string => `${name}\0${JSON.stringify(metadata)}`;
  return key(a) < key(b) ? -1 : 1;
}

/**
 * Names dealt out to the folds, bots and humans apart. A name listed twice is in one fold only, also the four that
 * the set lists once as a bot and once as a human.
 */
function stratifiedFolds(accounts: readonly LabelledAccount[], folds: number, random: Random): Set<string>[] {
  const bots = new Set(accounts.filter(({ bot }) => bot).map(({ name }) => name));
  const others = new Set(accounts.map(({ name }) => name).filter((name) => !bots.has(name)));
  const dealt = [...shuffled([...bots], random), ...shuffled([...others], random)];
  return Array.from({ length: folds }, (_, fold) => new Set(dealt.filter((__, i) => i % folds === fold)));
}

function fitModel(accounts: readonly LabelledAccount[]): BotScoreModel {
  const rows = accounts.map(featuresOrFail);
  const scales = featureNames.map((name, i) => {
    const values = rows.map((row) => row[i] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { name, mean, deviation: Math.sqrt(variance) || 1 };
  });
  const standardised = rows.map((row) =>
    scales.map(({ mean, deviation }, i) => ((row[i] ?? 0) - mean) / deviation),
  );
  const labels = accounts.map(({ bot }) => bot);
  const [intercept = 0, ...weights] = fitLogistic(standardised, labels, penalty);
  return { intercept, features: scales.map((scale, i) => ({ ...scale, weight: weights[i] ?? 0 })) };
}

function featuresOrFail({ name, metadata }: LabelledAccount): number[] {
  const features = featuresOf(metadata);
  if (!features) throw new Error(`the labelled account ${name} lacks a field that the score needs`);
  return features;
}

function reliabilityOf(scored: readonly { score: number; bot: boolean }[]): ScoreBin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    return {
      from: bin / 10,
      accounts: inside.length,
      meanScore: inside.reduce((sum, { score }) => sum + score, 0) / Math.max(1, inside.length),
      bots: inside.filter(({ bot }) => bot).length,
    };
  });
}

/** The rules that a profile alone decides. */
function measureRules(accounts: readonly LabelledAccount[], set: string): Calibration[] {
  const activities = accounts.map(({ name, metadata }) => ({
    account: name,
    posts: 0,
    reposts: 0,
    times: [],
    metadata,
  }));
  return [...rateThresholds.map(rateRule), defaultProfile, defaultPicture].flatMap((rule) => {
    const answers = rule.judge(activities, observationOf(activities));
    return measure(
      accounts,
      answers.map((answer) => answer === 'yes'),
      rule.id,
      set,
    );
  });
}

/** A rule's errors by account, and by post: there each account weighs as much as it posts in a day. */
function measure(
  accounts: readonly LabelledAccount[],
  flagged: readonly boolean[],
  rule: string,
  set: string,
): Calibration[] {
  const per = (unit: 'account' | 'post', weigh: (account: LabelledAccount) => number): Calibration => {
    const among = (kind: boolean): Flagged =>
      weightedShare(
        accounts.flatMap((account, i) =>
          account.bot === kind ? [{ weight: weigh(account), flagged: flagged[i] ?? false }] : [],
        ),
      );
    return { set, rule, per: unit, how: 'measured here', bots: among(true), humans: among(false) };
  };
  return [
    per('account', () => 1),
    per('post', ({ metadata }) => (metadata.statuses ?? 0) / (ageDays(metadata) ?? 1)),
  ];
}
