import { chance, type Message, message, type Param } from '../../findings/index.js';
import { formatName } from '../../lib/errors/index.js';
import type { Requirement, UseDecision } from './decide.js';
import type { Diagnosis } from './diagnose.js';
import type { ResultsEvaluation } from './evaluate-results.js';
import type { KitFigures } from './evaluate-table.js';
import type { KitFigure, Rate } from './figure.js';
import type { PredictiveAt } from './predictive-at.js';
import type { LotStratum } from './strata.js';
import type { KitTarget } from './targets.js';

/** A line at the terminal: a sentence, and how far it is set in. */
export type Line = { readonly says: Message; readonly indent: number };

const line = (says: Message, indent = 0): Line => ({ says, indent });

const percent = (share: number | null): Param =>
  share === null ? { key: 'kits.figure.unknown' } : chance(share);
const number = (value: number | null): Param =>
  value === null ? { key: 'kits.figure.unknown' } : Number(value.toPrecision(3));

// 95% or 97.5%, with no more digits than were asked for.
const confidenceOf = (confidence: number): Param => ({
  interval: { low: confidence, high: confidence },
  as: 'share',
});

const rate = ({ estimate, low, high, x, n }: Rate): Param =>
  n === 0
    ? { key: 'kits.rate.none' }
    : {
        key: 'kits.rate',
        params: { estimate: percent(estimate), low: percent(low), high: percent(high), x, n },
      };

const figure = ({ estimate, low, high }: KitFigure, of: (value: number | null) => Param): Param =>
  low === null && high === null && estimate === null
    ? { key: 'kits.figure.none' }
    : {
        key: 'kits.figure',
        params: {
          estimate: of(estimate),
          low: low === null ? { key: 'kits.figure.no-low' } : of(low),
          high: high === null ? { key: 'kits.figure.no-high' } : of(high),
        },
      };

const targets = ['antigen-who', 'antibody-mhra', 'serology-fda'] as const;
const confirmations = ['confirmed', 'one secondary source'] as const;

/** A target in the reader's language; one that somebody added, as it stands in the file. */
function targetWords({ id, name, use, confirmation }: KitTarget) {
  const known = targets.find((one) => one === id);
  const confirmed = confirmations.find((one) => one === confirmation);
  return {
    target: known ? { key: `kits.target.${known}` as const } : name,
    use: known ? { key: `kits.use.${known}` as const } : use,
    confirmation: confirmed ? { key: `kits.confirmed.${confirmed}` as const } : confirmation,
  };
}

export function formatDecision({ verdict, target, confidence, requirements }: UseDecision): Line[] {
  const { confirmation, ...named } = targetWords(target);
  return [
    line(
      message('kits.decision', {
        ...named,
        verdict: { key: `kits.verdict.${verdict}` },
        confidence: confidenceOf(confidence),
      }),
    ),
    ...requirements.map((one) =>
      line(
        message('kits.requirement', {
          measure: { key: `kits.measure.${one.measure}` },
          what: requirementOf(one),
        }),
        2,
      ),
    ),
    ...(target.daysFrom === undefined ? [] : [line(message('kits.days-from', { day: target.daysFrom }), 2)]),
    line(message('kits.target', { source: target.source, confirmation }), 2),
  ];
}

function requirementOf(one: Requirement): Param {
  const { standing, misses, n, mostMisses } = one;
  const [min, low, high] = [percent(one.min), percent(one.lowerBound), percent(one.upperBound)];
  const need = one.wouldNeed;
  if (n === 0) return { key: 'kits.requirement.none', params: { need, min } };
  if (standing === 'meets') return { key: 'kits.requirement.meets', params: { bound: low, min } };
  if (standing === 'fails') return { key: 'kits.requirement.fails', params: { bound: high, min } };
  const params = { low, high, min, misses, n, need };
  return mostMisses === null
    ? { key: 'kits.requirement.too-few', params }
    : { key: 'kits.requirement.open', params: { ...params, allowed: mostMisses } };
}

/** What a result is worth depends on both: of one group alone every positive is right, or every one is wrong. */
const saysBoth = ({ sensitivity, specificity }: KitFigures): boolean =>
  sensitivity.n > 0 && specificity.n > 0;

export const formatFigures = (
  figures: KitFigures,
  { method, confidence }: { readonly method: string; readonly confidence: number },
): Line[] =>
  [
    message('kits.intervals', { method, confidence: confidenceOf(confidence) }),
    message('kits.row.sensitivity', { value: rate(figures.sensitivity) }),
    message('kits.row.specificity', { value: rate(figures.specificity) }),
    message('kits.row.accuracy', { value: rate(figures.accuracy) }),
    saysBoth(figures)
      ? message('kits.row.predictive', {
          ppv: rate(figures.positivePredictiveValue),
          npv: rate(figures.negativePredictiveValue),
        })
      : message('kits.row.predictive-none'),
    message('kits.row.ratios', {
      positive: figure(figures.likelihoodRatioPositive, number),
      negative: figure(figures.likelihoodRatioNegative, number),
    }),
    message('kits.row.youden', {
      youden: figure(figures.youden, number),
      odds: figure(figures.diagnosticOddsRatio, number),
    }),
  ].map((says) => line(says));

export const formatPredictive = (at: PredictiveAt): Line[] => {
  const prevalence = percent(at.prevalence);
  if (at.positivePredictiveValue.estimate === null && at.negativePredictiveValue.estimate === null)
    return [line(message('kits.at.none', { prevalence }))];
  return [
    line(
      message('kits.at', {
        prevalence,
        ppv: figure(at.positivePredictiveValue, percent),
        npv: figure(at.negativePredictiveValue, percent),
      }),
    ),
    line(
      message('kits.at.per', {
        missed: figure(at.missedPer10000, number),
        alarmed: figure(at.falsePositivesPer10000, number),
      }),
      2,
    ),
  ];
};

export function formatResults(evaluation: ResultsEvaluation): Line[] {
  const { counts, byDays, byLot, sensitivityPerKitOpened } = evaluation;
  const { invalid, indeterminate, defective, opened } = counts;
  return [
    line(
      message('kits.opened', {
        rate: rate(sensitivityPerKitOpened),
        invalid,
        indeterminate,
        defective,
        opened,
      }),
    ),
    ...byDays.map(({ from, to, sensitivity }) =>
      line(
        to === null
          ? message('kits.days.open', { from, rate: rate(sensitivity) })
          : message('kits.days', { from, to, rate: rate(sensitivity) }),
        2,
      ),
    ),
    ...formatLots(byLot),
    line(message('kits.why')),
    ...formatDiagnosis(evaluation.diagnosis).map((says) => line(says, 2)),
  ];
}

const lotsShown = 10;

/** The lots that find fewest, first. */
function formatLots(byLot: readonly LotStratum[]): Line[] {
  if (byLot.length < 2) return [];
  const worstFirst = byLot.toSorted((a, b) => (a.sensitivity.estimate ?? 0) - (b.sensitivity.estimate ?? 0));
  const more = byLot.length - lotsShown;
  return [
    ...worstFirst
      .slice(0, lotsShown)
      .map(({ lot, sensitivity }) =>
        line(message('kits.lot', { lot: formatName(lot), rate: rate(sensitivity) }), 2),
      ),
    ...(more > 0 ? [line(message('kits.lots.more', { more }), 2)] : []),
  ];
}

const formatDiagnosis = ({ noResult, tooEarly, badLot, missesRegardless }: Diagnosis): Message[] => [
  noResult.standing === 'seen'
    ? message('kits.no-result', {
        invalid: rate(noResult.invalid),
        defective: rate(noResult.defective),
        kits: number(noResult.kitsPerValidResult),
      })
    : message('kits.no-result.none'),
  tooEarly.before && tooEarly.after && tooEarly.day !== undefined
    ? message('kits.early', {
        day: tooEarly.day,
        before: rate(tooEarly.before),
        after: rate(tooEarly.after),
      })
    : message(tooEarly.standing === 'not-seen' ? 'kits.early.not-seen' : 'kits.early.cannot-tell'),
  badLot.its && badLot.others
    ? message('kits.bad-lot', {
        lot: formatName(badLot.lot ?? ''),
        its: rate(badLot.its),
        others: rate(badLot.others),
      })
    : message(badLot.standing === 'not-seen' ? 'kits.bad-lot.not-seen' : 'kits.bad-lot.cannot-tell'),
  formatRemaining(missesRegardless),
];

function formatRemaining({
  standing,
  sensitivity,
  expected,
  silentShareMin,
}: Diagnosis['missesRegardless']): Message {
  if (expected === null) return message('kits.regardless.none');
  const params = { rate: rate(sensitivity), expected: percent(expected) };
  return standing === 'seen'
    ? message('kits.regardless.seen', { ...params, dead: percent(silentShareMin) })
    : message(`kits.regardless.${standing}`, params);
}
