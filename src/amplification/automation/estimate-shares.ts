import type { Random } from '../../statistics/index.js';
import { type AccountActivity, type Observation, observationOf } from './account-activity.js';
import { type Resamples, resampleAccounts } from './bootstrap.js';
import { calibrationsOf, calibrations as knownCalibrations } from './calibration.js';
import { type Cell, cellsOf, countedUnits } from './cells.js';
import {
  type CorrectedShare,
  type Correction,
  type CorrectionOptions,
  type CountedUnit,
  correctShare,
  planCorrection,
} from './correct-share.js';
import type { Calibration } from './labelled-set.js';
import { type Overall, overallOf, transfers } from './overall.js';
import { apparentShares, type RawShare, rawShare } from './raw-share.js';
import { allRules } from './rules/all-rules.js';
import type { Answer, Rule } from './rules/rule.js';
import { type Obstacle, type ShareVerdict, verdictOf } from './verdict.js';

export type ShareOptions = Partial<CorrectionOptions> & {
  readonly random: Random;
  readonly replicates?: number;
  readonly observation?: Observation;
  readonly rules?: readonly Rule[];
  readonly calibrations?: readonly Calibration[];
  /** The accounts found to act together, where that was looked for. */
  readonly coordinated?: ReadonlySet<string>;
  /** Those of which that could not be told. */
  readonly undecided?: ReadonlySet<string>;
};

/** One question's share of one unit. */
export type ShareRow = RawShare & {
  readonly rule: string;
  /** Rules that differ by their threshold only are one family. */
  readonly family: string;
  readonly threshold: number | null;
  readonly unit: CountedUnit;
  readonly verdict: ShareVerdict;
  readonly obstacles: readonly Obstacle[];
};

export type AutomatedRow = ShareRow & { readonly corrected: readonly CorrectedShare[] };

/**
 * Three findings that are never added together: an account may be busy and a person, automated and alone, or
 * coordinated and neither. `overall` of *automated* is across every rule, threshold and calibration set.
 */
export type Shares = {
  readonly confidence: number;
  readonly observation: Observation;
  readonly totals: Readonly<Record<CountedUnit, number>>;
  readonly automated: { readonly overall: readonly Overall[]; readonly rows: readonly AutomatedRow[] };
  readonly hyperactive: { readonly rows: readonly ShareRow[] };
  readonly coordinated: { readonly rows: readonly ShareRow[] };
};

/** How much of a set of posts is automated, hyperactive and coordinated. The answer is plain JSON. */
export function estimateShares(accounts: readonly AccountActivity[], options: ShareOptions): Shares {
  const { confidence = 0.95, replicates = 1000, random, rules = allRules } = options;
  const observation = options.observation ?? observationOf(accounts);
  const answers = rules.map((rule) => rule.judge(accounts, observation));
  const survey = takeSurvey(accounts, answers, { confidence, replicates, random });
  // Resampled after the rest and apart from it, so that naming the coordinated changes nothing else.
  const together = accounts.map((account) => isCoordinated(account, options));
  const coordination = takeSurvey(accounts, [together], {
    confidence,
    replicates: options.coordinated ? replicates : 0,
    random,
  });
  const plans = planRules(rules, options.calibrations ?? knownCalibrations, {
    confidence,
    ...(options.prior ? { prior: options.prior } : {}),
  });
  const automated = plans.flatMap((plan, question) =>
    countedUnits.map((unit) => automatedRow(plan, question, unit, survey)),
  );
  return {
    confidence,
    observation,
    totals: totalsOf(survey.cells),
    automated: { overall: countedUnits.map((unit) => overallOfRows(unit, automated)), rows: automated },
    hyperactive: {
      rows: plans.flatMap(({ rule }, question) =>
        rule.family === 'rate' ? countedUnits.map((unit) => shareRow(rule, question, unit, survey)) : [],
      ),
    },
    coordinated: {
      rows: countedUnits.map((unit) =>
        toldApart(
          // However many are undecided, they were looked at: the interval says how much there may be.
          shareRow(
            { id: 'coordinated', family: 'coordinated' },
            0,
            unit,
            coordination,
            options.undecided?.size ? 1 : undefined,
          ),
          options,
        ),
      ),
    },
  };
}

function isCoordinated(
  { account }: AccountActivity,
  { coordinated, undecided }: Pick<ShareOptions, 'coordinated' | 'undecided'>,
): Answer {
  if (!coordinated || (undecided?.has(account) && !coordinated.has(account))) return 'cannot-tell';
  return coordinated.has(account) ? 'yes' : 'no';
}

/** Where none could be told and some may be, the share is no estimate; its interval stands, with all of those in it. */
function toldApart(row: ShareRow, { coordinated, undecided }: ShareOptions): ShareRow {
  if (row.total === 0 || !undecided?.size || coordinated?.size !== 0) return row;
  const obstacles: Obstacle[] = ['nobody-to-compare', ...row.obstacles];
  return { ...row, obstacles, verdict: verdictOf(obstacles) };
}

type Survey = {
  readonly cells: readonly Cell[];
  readonly resamples: Resamples;
  readonly confidence: number;
};

type Sampling = Required<Pick<ShareOptions, 'confidence' | 'replicates' | 'random'>>;

function takeSurvey(
  accounts: readonly AccountActivity[],
  answers: readonly (readonly Answer[])[],
  { confidence, replicates, random }: Sampling,
): Survey {
  const cells = cellsOf(accounts, answers);
  return { cells, resamples: resampleAccounts(cells, answers.length, replicates, random), confidence };
}

type RulePlan = {
  readonly rule: Rule;
  readonly corrections: readonly Correction[];
  readonly transfer: boolean;
};

function planRules(
  rules: readonly Rule[],
  calibrations: readonly Calibration[],
  options: CorrectionOptions,
): RulePlan[] {
  return rules.map((rule) => {
    const family = new Set(rules.filter((other) => other.family === rule.family).map(({ id }) => id));
    return {
      rule,
      corrections: calibrationsOf(rule.id, calibrations).map((one) => planCorrection(one, options)),
      transfer: transfers(
        calibrations.filter((one) => family.has(one.rule)),
        options.confidence,
      ),
    };
  });
}

function shareRow(
  rule: Pick<Rule, 'id' | 'family' | 'threshold'>,
  question: number,
  unit: CountedUnit,
  survey: Survey,
  undecidedAtMost?: number,
): ShareRow {
  const raw = rawShare(survey.cells, survey.resamples, question, unit, survey.confidence, undecidedAtMost);
  const obstacles: Obstacle[] =
    raw.share !== null ? [] : raw.total === 0 ? ['no-posts'] : ['mostly-undecided'];
  return {
    rule: rule.id,
    family: rule.family,
    threshold: rule.threshold ?? null,
    unit,
    ...raw,
    verdict: verdictOf(obstacles),
    obstacles,
  };
}

function automatedRow(plan: RulePlan, question: number, unit: CountedUnit, survey: Survey): AutomatedRow {
  const row = shareRow(plan.rule, question, unit, survey);
  if (row.share === null) return { ...row, corrected: [] };
  const corrections = plan.corrections.filter((one) => fits(one.calibration, unit));
  const apparent = apparentShares(survey.cells, survey.resamples, question, unit);
  const corrected = corrections.map((correction) => correctShare(apparent, unit, correction));
  const overall = overallOf(unit, corrected, plan.transfer);
  return { ...row, corrected, verdict: overall.verdict, obstacles: overall.obstacles };
}

// Accounts are corrected by errors counted per account. Posts are by those counted per post, and by those counted
// per account only to show what that does; reposts by the same, for want of a set that counts them.
const fits = ({ per }: Calibration, unit: CountedUnit): boolean => unit !== 'accounts' || per === 'account';

function overallOfRows(unit: CountedUnit, rows: readonly AutomatedRow[]): Overall {
  const ofUnit = rows.filter((row) => row.unit === unit);
  const usable = ofUnit.filter(({ verdict }) => verdict === 'estimated');
  const overall = overallOf(
    unit,
    usable.flatMap(({ corrected }) => corrected),
    true,
  );
  if (usable.length > 0) return overall;
  const obstacles = [...new Set(ofUnit.flatMap((row) => row.obstacles))];
  return { ...overall, obstacles, verdict: verdictOf(obstacles) };
}

function totalsOf(cells: readonly Cell[]): Record<CountedUnit, number> {
  const totals = { posts: 0, accounts: 0, reposts: 0 };
  for (const cell of cells)
    for (const unit of countedUnits) totals[unit] += cell.accounts * cell.weights[unit];
  return totals;
}
