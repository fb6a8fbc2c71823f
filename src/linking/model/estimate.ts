import { largest } from '../../lib/lists/index.js';
import { seededRandom } from '../../statistics/index.js';
import { countPairs, type Keyed, type Pairs, type Records } from './candidates.js';
import { type Chances, chancesOf, countLevels, type Prior } from './chances.js';
import { type Comparison, unknown } from './comparison.js';
import { type Patterns, patternsOf } from './patterns.js';

/**
 * What a pair is judged by (Fellegi and Sunter 1969): how often each level comes among pairs that are one (`m`) and among
 * pairs that are not (`u`), and the share of all pairs that are one.
 */
export type Model = { readonly m: Chances; readonly u: Chances; readonly share: number };

/** Pairs that may be one, what their comparisons gave, and the blocks they are from. */
export type Candidates = {
  readonly pairs: Pairs;
  readonly patterns: Patterns;
  readonly blocks: readonly Keyed[];
};

export type Priors = {
  readonly m?: Prior;
  readonly u?: Prior;
  /** The share of pairs that are one, believed before any is seen, and how many pairs that is worth. */
  readonly share?: { readonly of: number; readonly pairs: number };
};

const rounds = 200;
const settled = 1e-6;

/** Learns a model from the records alone, by expectation and maximisation (Dempster, Laird and Rubin 1977). */
export function estimateModel(
  records: Records,
  comparisons: readonly Comparison[],
  candidates: Candidates,
  { priors, sample }: { readonly priors: Priors; readonly sample: number },
): Model {
  const u = chancesAmongAny(drawPairs(records, sample), comparisons, priors.u);
  const m = chancesAmongSame(comparisons, candidates, u, priors.m);
  return { m, u, share: shareOfSame(records, candidates.patterns, { m, u }, priors.share) };
}

/** Nearly all pairs are of two things: what comes among any pairs is what comes among those. */
function chancesAmongAny(pairs: Pairs, comparisons: readonly Comparison[], prior?: Prior): Chances {
  const patterns = patternsOf(pairs, comparisons);
  return chancesOf(
    countLevels(patterns, comparisons, (n) => patterns.counts[n] ?? 0),
    prior,
  );
}

function drawPairs(records: Records, sample: number): Pairs {
  return countPairs(records) <= sample ? everyPair(records) : somePairs(records, sample);
}

function everyPair({ count, split }: Records): Pairs {
  const all = countPairs({ count, split });
  const [left, right] = [new Int32Array(all), new Int32Array(all)];
  let pair = 0;
  for (let a = 0; a < (split ?? count); a++)
    for (let b = split ?? a + 1; b < count; b++) {
      left[pair] = a;
      right[pair++] = b;
    }
  return { left, right };
}

function somePairs({ count, split }: Records, sample: number): Pairs {
  const [left, right] = [new Int32Array(sample), new Int32Array(sample)];
  // The same records give the same pairs: a model must not hang on chance.
  const random = seededRandom(1);
  const draw = (low: number, high: number): number => low + Math.floor(random() * (high - low));
  for (let pair = 0; pair < sample; ) {
    const [a, b] = [draw(0, split ?? count), draw(split ?? 0, count)];
    if (a === b) continue;
    left[pair] = Math.min(a, b);
    right[pair++] = Math.max(a, b);
  }
  return { left, right };
}

/**
 * Learnt block by block, each from the comparisons it does not settle: among pairs that share a name, that they share the
 * name tells nothing.
 */
function chancesAmongSame(
  comparisons: readonly Comparison[],
  { pairs, patterns, blocks }: Candidates,
  u: Chances,
  prior?: Prior,
): Chances {
  const sums = comparisons.map(({ levels }) => new Float64Array(levels.length));
  for (const keyed of blocks) {
    const within = patternsWithin(keyed, pairs, patterns, comparisons);
    const learnt = learnFrom(within, comparisons, u, prior);
    for (const [at, counts] of learnt.entries())
      for (const [level, count] of counts.entries()) addAt(sums[at], level, count);
  }
  return chancesOf(sums, prior);
}

/** The patterns of the pairs that share a key, with nothing said of what sharing it settles. */
function patternsWithin(
  { keys, block }: Keyed,
  { left, right }: Pairs,
  patterns: Patterns,
  comparisons: readonly Comparison[],
): Patterns {
  const counts = new Float64Array(patterns.levels.length);
  for (const [pair, a] of left.entries()) {
    const key = keys[a] ?? -1;
    if (key !== -1 && key === keys[right[pair] ?? 0]) addAt(counts, patterns.ofPair[pair] ?? 0, 1);
  }
  const isSettled = comparisons.map(({ name }) => block.settles.includes(name));
  const levels = patterns.levels.map((row) => row.map((level, at) => (isSettled[at] ? unknown : level)));
  return { ...patterns, levels, counts };
}

function addAt(list: Float64Array | undefined, at: number, amount: number): void {
  if (list) list[at] = (list[at] ?? 0) + amount;
}

/** How many pairs that are one are expected at each level. */
function learnFrom(
  patterns: Patterns,
  comparisons: readonly Comparison[],
  u: Chances,
  prior: Prior | undefined,
): readonly Float64Array[] {
  let m = prior?.chances ?? startOf(comparisons);
  let share = 0.1;
  const total = Math.max(
    1,
    patterns.counts.reduce((sum, n) => sum + n, 0),
  );
  let counts: readonly Float64Array[] = [];
  for (let round = 0; round < rounds; round++) {
    const chance = chanceOfPatterns(patterns, { m, u, share });
    counts = countLevels(patterns, comparisons, (n) => (patterns.counts[n] ?? 0) * (chance[n] ?? 0));
    const next = chancesOf(counts, prior);
    const nextShare = sumOf(patterns, chance) / total;
    const moved = Math.abs(nextShare - share) + largestMove(m, next);
    [m, share] = [next, Math.min(nextShare, 1 - 1e-9)];
    if (moved < settled) break;
  }
  return counts;
}

/** Where nothing is believed yet: nine in ten pairs that are one agree, and the rest is spread. */
const startOf = (comparisons: readonly Comparison[]): Chances =>
  comparisons.map(({ levels }) =>
    Float64Array.from(levels, (_, at) => (at === 0 ? 0.9 : 0.1 / (levels.length - 1))),
  );

const sumOf = (patterns: Patterns, chance: Float64Array): number =>
  patterns.counts.reduce((sum, n, at) => sum + n * (chance[at] ?? 0), 0);

const largestMove = (before: Chances, after: Chances): number =>
  largest(before.flatMap((each, at) => [...each].map((n, level) => Math.abs(n - (after[at]?.[level] ?? 0)))));

/** The share of all pairs that are one, such that the chances of the candidates add up to it. */
function shareOfSame(
  records: Records,
  patterns: Patterns,
  { m, u }: Omit<Model, 'share'>,
  believed: Priors['share'] = { of: 0, pairs: 0 },
): number {
  const all = countPairs(records);
  let share = Math.min(0.1, 1 / records.count);
  for (let round = 0; round < rounds; round++) {
    const expected = sumOf(patterns, chanceOfPatterns(patterns, { m, u, share }));
    const next = shareWithin((expected + believed.of * believed.pairs) / (all + believed.pairs));
    if (Math.abs(next - share) < settled * share) return next;
    share = next;
  }
  return share;
}

// Neither none nor most of all pairs are one.
const shareWithin = (share: number): number => Math.min(0.5, Math.max(1e-12, share));

export function chanceOfPatterns({ levels }: Patterns, model: Model): Float64Array {
  const weights = levelWeights(model);
  return Float64Array.from(levels, (row) => chanceOf(weightOf(row, weights) + logOdds(model.share)));
}

/** By comparison and level, the natural logarithm of how much likelier it is among pairs that are one. */
export const levelWeights = ({ m, u }: Omit<Model, 'share'>): Float64Array[] =>
  m.map((each, at) => each.map((chance, level) => Math.log(chance / (u[at]?.[level] ?? chance))));

export function weightOf(row: Int8Array, weights: readonly Float64Array[]): number {
  let sum = 0;
  for (const [at, level] of row.entries()) if (level !== unknown) sum += weights[at]?.[level] ?? 0;
  return sum;
}

export const logOdds = (share: number): number => Math.log(share / (1 - share));
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
