import { type Block, countPairs, groupByKey, type Pairs, pairsOf, type Records } from './candidates.js';
import { type Comparison, unknown } from './comparison.js';
import {
  chanceOf,
  estimateModel,
  levelWeights,
  logOdds,
  type Model,
  type Priors,
  weightOf,
} from './estimate.js';
import { patternsOf } from './patterns.js';

export type Link = {
  readonly left: number;
  readonly right: number;
  /** That the two are one, 0 to 1. */
  readonly probability: number;
};

/** What one field says of a pair: the natural logarithm of how much likelier it makes that the two are one. */
export type Reason = { readonly name: string; readonly level: string; readonly weight: number };

export type Linking = {
  /** Pairs that are likelier one than `from`, likeliest first. */
  readonly links: readonly Link[];
  readonly model: Model;
  /** Of the records of the first list, about how many have their like among the others, 0 to 1. */
  readonly paired: number;
  readonly explain: (left: number, right: number) => readonly Reason[];
  /** Pairs that were compared, of all there are. */
  readonly compared: number;
  /** Keys that were left out because too many records share them, by block. */
  readonly leftOut: ReadonlyMap<string, number>;
};

type LinkOptions = {
  /** The probability from which a pair is given. */
  readonly from?: number;
  readonly priors?: Priors;
  /** Random pairs from which it is learnt how often others agree by chance. */
  readonly sample?: number;
};

/** Finds pairs of records that are one thing. */
export function linkRecords(
  records: Records,
  comparisons: readonly Comparison[],
  blocks: readonly Block[],
  { from = 0.5, priors = {}, sample = 200_000 }: LinkOptions = {},
): Linking {
  const keyed = blocks.map((block) => groupByKey(records, block));
  const pairs = joined(keyed.map((each, at) => pairsOf(each, keyed.slice(0, at), records)));
  const patterns = patternsOf(pairs, comparisons);
  const model = estimateModel(records, comparisons, { pairs, patterns, blocks: keyed }, { priors, sample });
  const explain = explainer(comparisons, model);
  const prior = logOdds(model.share);
  const weights = levelWeights(model);
  const base = patterns.levels.map((row) => weightOf(row, weights));
  const links: Link[] = [];
  for (let pair = 0; pair < pairs.left.length; pair++) {
    const [left = 0, right = 0, pattern = 0] = [pairs.left[pair], pairs.right[pair], patterns.ofPair[pair]];
    const rarity = rarityOf(comparisons, patterns.levels[pattern], model, left);
    const probability = chanceOf(prior + (base[pattern] ?? 0) + rarity);
    if (probability >= from) links.push({ left, right, probability });
  }
  links.sort((a, b) => b.probability - a.probability || a.left - b.left || a.right - b.right);
  const leftOut = new Map(
    keyed.flatMap(({ block, tooLarge }) => (tooLarge > 0 ? [[block.name, tooLarge]] : [])),
  );
  const paired = Math.min(0.99, (model.share * countPairs(records)) / (records.split ?? records.count));
  return { links, model, paired, explain, compared: pairs.left.length, leftOut };
}

function joined(parts: readonly Pairs[]): Pairs {
  const length = parts.reduce((sum, { left }) => sum + left.length, 0);
  const [left, right] = [new Int32Array(length), new Int32Array(length)];
  let at = 0;
  for (const part of parts) {
    left.set(part.left, at);
    right.set(part.right, at);
    at += part.left.length;
  }
  return { left, right };
}

/** To agree by chance on this very value is as likely as the value is usual, not as values are on average. */
function rarityOf(
  comparisons: readonly Comparison[],
  row: Int8Array | undefined,
  { u }: Model,
  left: number,
): number {
  let sum = 0;
  for (const [at, { shareOf }] of comparisons.entries())
    if (shareOf && row?.[at] === 0) sum += Math.log((u[at]?.[0] ?? 1) / shareOf(left));
  return sum;
}

function explainer(comparisons: readonly Comparison[], model: Model): Linking['explain'] {
  const weights = levelWeights(model);
  return (left, right) =>
    comparisons.flatMap(({ name, levels, levelOf, shareOf }, at) => {
      const level = levelOf(left, right);
      if (level === unknown) return [];
      const rarity = shareOf && level === 0 ? Math.log((model.u[at]?.[0] ?? 1) / shareOf(left)) : 0;
      return [{ name, level: levels[level] ?? '', weight: (weights[at]?.[level] ?? 0) + rarity }];
    });
}
