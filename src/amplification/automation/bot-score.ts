import { type AccountMetadata, ageDays } from './account-activity.js';
import { jubins2017 } from './jubins-2017.js';
import type { BotScoreModel } from './labelled-set.js';

/**
 * How alike a profile is to the bots rather than the humans of jubins 2017, as a probability at that set's balance
 * of 47 % bots. In other company the probability is another: use it to rank accounts, and the measured errors to
 * count them. Unknown when any of what it needs is missing.
 */
export function scoreAccount(
  metadata: AccountMetadata,
  model: BotScoreModel = jubins2017.model,
): number | undefined {
  const values = featuresOf(metadata);
  return values && scoreFeatures(values, model);
}

export function scoreFeatures(values: readonly number[], { intercept, features }: BotScoreModel): number {
  const logOdds = features.reduce(
    (sum, { mean, deviation, weight }, i) => sum + (weight * ((values[i] ?? mean) - mean)) / deviation,
    intercept,
  );
  return 1 / (1 + Math.exp(-logOdds));
}

export const featureNames = [
  'log(1 + followers)',
  'log(1 + friends)',
  'log(1 + listed)',
  'log(1 + favourites)',
  'log(1 + statuses)',
  'log(1 + statuses a day)',
  'log(age in days)',
  'log(1 + length of description)',
  'length of name',
  'verified',
  'default profile',
  'default picture',
] as const;

/** The features in the order of their names. Counts span six powers of ten, so their logarithms are taken. */
export function featuresOf(metadata: AccountMetadata): number[] | undefined {
  const { followers, friends, listed, favourites, statuses, descriptionLength, nameLength } = metadata;
  const days = ageDays(metadata);
  const perDay = days === undefined || statuses === undefined ? undefined : statuses / days;
  const values = [
    ...[followers, friends, listed, favourites, statuses, perDay].map(log1p),
    days === undefined ? undefined : Math.log(days),
    log1p(descriptionLength),
    nameLength,
    ...[metadata.verified, metadata.defaultProfile, metadata.defaultPicture].map(asNumber),
  ].filter((value) => value !== undefined);
  return values.length === featureNames.length ? values : undefined;
}

const log1p = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.log1p(value);

const asNumber = (flag: boolean | undefined): number | undefined =>
  flag === undefined ? undefined : Number(flag);
