import {
  type ConsignmentRecord,
  intervalOf,
  type Lot,
  type LotStep,
  type TestReport,
} from '../../case/index.js';
import { message } from '../../findings/index.js';
import { formatEvaluation, formatSampling, type LotReason } from '../lots/format-chain.js';
import { type LotChain, standingOfSamples } from '../lots/lot-chain.js';
import type { DocumentsJudged, LotCase, LotEvidence } from './decide.js';

/** What is known of a lot besides its own entry. */
export type AboutLot = {
  readonly chain: LotChain;
  /** What the rules make of the documents is judged elsewhere. */
  readonly documents?: DocumentsJudged | undefined;
  readonly documentsFrom?: string | undefined;
};

/** What the record knows of a lot: plan and counts, evaluations, reports and documents, each with its evidence. */
export function lotCaseOf(
  lot: Lot,
  entry: ConsignmentRecord,
  steps: readonly LotStep[],
  { chain, documents, documentsFrom }: AboutLot,
): LotCase {
  const reports = reportsOn(lot, entry);
  const [ofSamples, ofGoods] = [reports.filter(isSampling), reports.filter((one) => !isSampling(one))];
  const sampling = samplingOf(chain, ofSamples);
  const performance = performanceOf(chain, ofGoods);
  const evidence: LotEvidence = {
    ...(documents ? { conformity: documents } : {}),
    ...(sampling === undefined ? {} : { sampling }),
    ...(performance === undefined ? {} : { performance }),
    reasons: {
      conformity: documentsFrom === undefined ? [] : [fromFinding(documentsFrom)],
      sampling: [
        ...formatSampling(chain),
        ...ofSamples.map((one) => formatReport('sampled', one)),
        ...formatNamed('sample', steps, chain),
      ],
      performance: [
        ...chain.evaluations.map(formatEvaluation),
        ...ofGoods.map((one) => formatReport('tested', one)),
        ...(ofGoods.length === 0 ? formatNamed('test', steps, chain) : []),
      ],
    },
  };
  return { evidence, distributed: distributedOf(lot, entry, steps) };
}

const fromFinding = (ref: string): LotReason => ({
  message: message('disposition.conformity.missing'),
  of: [{ kind: 'finding', ref }],
});

const formatReport = (as: 'sampled' | 'tested', report: TestReport): LotReason => ({
  message: message(`lots.report.${as}-${standingOf(report)}`, { title: report.title }),
  of: [{ kind: 'test-report', ref: report.id }],
});

/** A step may name a sample or a test of which nothing was entered: it is not forgotten, and it shows nothing. */
function formatNamed(kind: 'sample' | 'test', steps: readonly LotStep[], chain: LotChain): LotReason[] {
  const entered = new Set(refsOf(chain));
  const named = steps.flatMap(({ when, evidence }) =>
    evidence.filter((one) => one.kind === kind && !entered.has(one.ref)).map(({ ref }) => ({ when, ref })),
  );
  const first = new Map(named.toReversed().map((one) => [one.ref, one]));
  return [...first.values()].toReversed().map(({ when, ref }) => ({
    message: message(`lots.step.${kind}`, { day: when, ref }),
    of: [{ kind: 'step', ref }],
  }));
}

const refsOf = ({ plans, evaluations }: LotChain): string[] => [
  ...plans.flatMap(({ plan, samples }) => [plan.line.ref, ...samples.map(({ sample }) => sample.line.ref)]),
  ...evaluations.map(({ evaluation }) => evaluation.line.ref),
];

/** Reports that name the lot; and those of the whole consignment, where this lot is all there is of it. */
export const reportsOn = (lot: Lot, { testReports, lots }: ConsignmentRecord): TestReport[] =>
  testReports.filter((report) => (report.lot === undefined ? lots.length === 1 : report.lot === lot.id));

// How many of those drawn were bad is what a sampling plan asks; everything else asks what the goods can do.
const isSampling = ({ measure }: TestReport): boolean => measure === 'defective-share';

// What was refused stays refused, whatever else was found; what is open keeps what was accepted from deciding.
function samplingOf(chain: LotChain, reports: readonly TestReport[]): LotEvidence['sampling'] {
  const standings = reports.map(standingOf);
  const entered = standingOfSamples(chain);
  if (standings.includes('fail') || entered === 'refused') return 'refused';
  if (entered === 'open') return undefined;
  return entered === 'accepted' || standings.includes('pass') ? 'accepted' : undefined;
}

function performanceOf(
  { evaluations }: LotChain,
  reports: readonly TestReport[],
): LotEvidence['performance'] {
  const standings = [...reports.map(standingOf), ...evaluations.map(({ standing }) => standing)];
  if (standings.includes('fail')) return 'fail';
  if (standings.includes('pass')) return 'pass';
  return standings.length > 0 ? 'cannot-tell' : undefined;
}

// A failure counts whoever reports it; a pass only where nobody has marked the report as uncertain.
function standingOf(report: TestReport): 'pass' | 'fail' | 'cannot-tell' {
  if (report.outcome === 'fail' || missesItsLimit(report)) return 'fail';
  return report.outcome === 'pass' && (report.status ?? 'confirmed') === 'confirmed' ? 'pass' : 'cannot-tell';
}

const lessIsBetter = new Set(['wrong-result-share', 'defective-share']);

function missesItsLimit({ amount, required, measure }: TestReport): boolean {
  if (amount === undefined || required === undefined || measure === undefined) return false;
  const [found, limit] = [intervalOf(amount), intervalOf(required)];
  return lessIsBetter.has(measure) ? found.low > limit.high : found.high < limit.low;
}

/** No only where the log starts at the arrival and nothing was handed out since, by the log or by anybody's word. */
function distributedOf(
  lot: Lot,
  { statements, lots }: ConsignmentRecord,
  steps: readonly LotStep[],
): LotCase['distributed'] {
  const isSaid = statements.some(
    ({ stage, lot: named }) =>
      stage === 'distributed' && (named === undefined ? lots.length === 1 : named === lot.id),
  );
  if (isSaid || steps.some(({ action }) => action === 'distribute')) return 'yes';
  const [first] = steps;
  return steps.some(({ action, when }) => action === 'receive' && when === first?.when) ? 'no' : 'unknown';
}
