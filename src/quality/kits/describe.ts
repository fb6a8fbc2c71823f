import { showName } from '../../case/index.js';
import type { Decision, Requirement } from './decide.js';
import type { Diagnosis } from './diagnose.js';
import type { ResultsEvaluation } from './evaluate-results.js';
import type { KitFigures } from './evaluate-table.js';
import type { Figure, Rate } from './figure.js';
import type { PredictiveAt } from './predictive-at.js';
import type { LotStratum } from './strata.js';

const percent = (share: number | null): string => (share === null ? 'unknown' : (100 * share).toFixed(1));
/** `95`, `97.5` */
export const trimmed = (share: number): string => String(Number((100 * share).toFixed(6)));
const number = (value: number | null): string => (value === null ? 'unknown' : value.toPrecision(3));

/** `30.0 % (21.2 to 40.0), 30 of 100` */
const rate = ({ estimate, low, high, x, n }: Rate): string =>
  n === 0
    ? 'cannot tell: nobody tested'
    : `${percent(estimate)} % (${percent(low)} to ${percent(high)}), ${x} of ${n}`;

const ratio = ({ estimate, low, high }: Figure): string =>
  low === null && high === null && estimate === null
    ? 'cannot tell'
    : `${number(estimate)} (${low === null ? 'no lower end' : number(low)} to ${high === null ? 'no upper end' : number(high)})`;

const verdicts = { meets: 'MEETS', fails: 'FAILS', 'cannot-tell': 'CANNOT TELL:' } as const;

export function describeDecision({ verdict, target, confidence, requirements }: Decision): string[] {
  return [
    `${verdicts[verdict]} ${target.name} (${target.use}), at ${trimmed(confidence)} % confidence.`,
    ...requirements.map((one) => `  ${one.measure}: ${describeRequirement(one)}`),
    ...(target.daysFrom === undefined
      ? []
      : [`  Sensitivity counts only samples from day ${target.daysFrom} after the first symptoms on.`]),
    `  Target: ${target.source}; ${target.confirmation}.`,
  ];
}

function describeRequirement({
  standing,
  min,
  misses,
  n,
  lowerBound,
  upperBound,
  ...rest
}: Requirement): string {
  if (n === 0) return `nobody tested; ${rest.wouldNeed} results without a miss would show ${percent(min)} %.`;
  if (standing === 'meets') return `at least ${percent(lowerBound)} %, and ${percent(min)} % is asked.`;
  if (standing === 'fails') return `at most ${percent(upperBound)} %, and ${percent(min)} % is asked.`;
  const allowed =
    rest.mostMisses === null ? 'is too few for any result to show it' : `allow ${rest.mostMisses}`;
  return (
    `between ${percent(lowerBound)} and ${percent(upperBound)} %, and ${percent(min)} % is asked: ` +
    `${misses} wrong of ${n}, and ${n} ${allowed}; ${rest.wouldNeed} with no more wrong would show it.`
  );
}

/** What a result is worth depends on both: of one group alone every positive is right, or every one is wrong. */
const saysBoth = ({ sensitivity, specificity }: KitFigures): boolean =>
  sensitivity.n > 0 && specificity.n > 0;

export const describeFigures = (figures: KitFigures): string[] => [
  `sensitivity  ${rate(figures.sensitivity)}`,
  `specificity  ${rate(figures.specificity)}`,
  `accuracy     ${rate(figures.accuracy)}`,
  `PPV, NPV     ${saysBoth(figures) ? `${rate(figures.positivePredictiveValue)}; ${rate(figures.negativePredictiveValue)}` : 'cannot tell: both the infected and others have to be tested'}`,
  `LR+, LR−     ${ratio(figures.likelihoodRatioPositive)}; ${ratio(figures.likelihoodRatioNegative)}`,
  `Youden, DOR  ${ratio(figures.youden)}; ${ratio(figures.diagnosticOddsRatio)}`,
];

export const describePredictive = (at: PredictiveAt): string[] => {
  if (at.positivePredictiveValue.estimate === null && at.negativePredictiveValue.estimate === null)
    return [`Where ${percent(at.prevalence)} % are infected: cannot tell, both groups have to be tested.`];
  const share = ({ estimate, low, high }: Figure) =>
    `${percent(estimate)} % (${percent(low)} to ${percent(high)})`;
  return [
    `Where ${percent(at.prevalence)} % are infected: a positive is right ${share(at.positivePredictiveValue)}, a negative ${share(at.negativePredictiveValue)};`,
    `  of 10,000 tested ${ratio(at.missedPer10000)} are missed and ${ratio(at.falsePositivesPer10000)} alarmed for nothing.`,
  ];
};

export function describeResults(evaluation: ResultsEvaluation): string[] {
  const { counts, byDays, byLot, sensitivityPerKitOpened: opened } = evaluation;
  return [
    `Per kit opened it finds ${rate(opened)}; ${counts.invalid} invalid, ${counts.indeterminate} indeterminate and ${counts.defective} defective of ${counts.opened} opened.`,
    ...byDays.map(({ from, to, sensitivity }) => {
      const days = to === null ? `from day ${from}` : `day ${from} to ${to}`;
      return `  ${days.padEnd(13)}${rate(sensitivity)}`;
    }),
    ...describeLots(byLot),
    'Why it misses:',
    ...describeDiagnosis(evaluation.diagnosis).map((line) => `  ${line}`),
  ];
}

const lotsShown = 10;

/** The lots that find fewest, first. */
function describeLots(byLot: readonly LotStratum[]): string[] {
  if (byLot.length < 2) return [];
  const worstFirst = byLot.toSorted((a, b) => (a.sensitivity.estimate ?? 0) - (b.sensitivity.estimate ?? 0));
  const more = byLot.length - lotsShown;
  return [
    ...worstFirst
      .slice(0, lotsShown)
      .map(({ lot, sensitivity }) => `  lot ${showName(lot)}: ${rate(sensitivity)}`),
    ...(more > 0 ? [`  and ${more} more lots; --json has them all`] : []),
  ];
}

function describeDiagnosis({ noResult, tooEarly, badLot, missesRegardless }: Diagnosis): string[] {
  return [
    noResult.standing === 'seen'
      ? `kits without a result: invalid ${rate(noResult.invalid)}; defective ${rate(noResult.defective)}; ${number(noResult.kitsPerValidResult)} kits a valid result.`
      : 'kits without a result: none.',
    tooEarly.before && tooEarly.after
      ? `used too early: seen. Before day ${tooEarly.day} it finds ${rate(tooEarly.before)}; from then on ${rate(tooEarly.after)}.`
      : `used too early: ${tooEarly.standing === 'not-seen' ? 'not seen; no day divides the results beyond chance' : 'cannot tell; the days since onset are not known, or all the same'}.`,
    badLot.its && badLot.others
      ? `a bad lot: seen. Lot ${showName(badLot.lot ?? '')} finds ${rate(badLot.its)}; the others ${rate(badLot.others)}.`
      : `a bad lot: ${badLot.standing === 'not-seen' ? 'not seen; no lot differs beyond chance' : 'cannot tell; there are not two lots'}.`,
    describeRemaining(missesRegardless),
  ];
}

function describeRemaining({
  standing,
  sensitivity,
  expected,
  silentShareMin,
}: Diagnosis['missesRegardless']): string {
  if (expected === null)
    return 'misses regardless: cannot tell without an intended use to say what a good kit finds.';
  const what = `it then finds ${rate(sensitivity)}, and ${percent(expected)} % is expected`;
  if (standing === 'not-seen') return `misses regardless: not seen; ${what}.`;
  if (standing === 'cannot-tell') return `misses regardless: cannot tell; ${what}.`;
  return (
    `misses regardless: seen; ${what}. Dead kits that look good (at least ${percent(silentShareMin)} % of them) do that, and so ` +
    'does a weak kit. Test the missed samples again with another kit of the lot: what a dead kit missed by chance is ' +
    'found, what a weak one missed is missed again.'
  );
}
