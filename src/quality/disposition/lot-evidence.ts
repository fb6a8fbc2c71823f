import {
  type ConsignmentRecord,
  intervalOf,
  type Lot,
  type LotStep,
  type TestReport,
} from '../../case/index.js';
import type { LotCase, LotEvidence, Papers } from './decide.js';

/** What the record knows of a lot. What the rules make of the papers is judged elsewhere. */
export function lotCaseOf(
  lot: Lot,
  entry: ConsignmentRecord,
  steps: readonly LotStep[],
  conformity: Papers | undefined,
): LotCase {
  const reports = reportsOn(lot, entry);
  const sampling = samplingOf(reports.filter(isSampling));
  const performance = performanceOf(reports.filter((report) => !isSampling(report)));
  const evidence: LotEvidence = {
    ...(conformity ? { conformity } : {}),
    ...(sampling === undefined ? {} : { sampling }),
    ...(performance === undefined ? {} : { performance }),
  };
  return { evidence, distributed: distributedOf(lot, entry, steps) };
}

/** Reports that name the lot; and those of the whole consignment, where this lot is all there is of it. */
export const reportsOn = (lot: Lot, { testReports, lots }: ConsignmentRecord): TestReport[] =>
  testReports.filter((report) => (report.lot === undefined ? lots.length === 1 : report.lot === lot.id));

// How many of those drawn were bad is what a sampling plan asks; everything else asks what the goods can do.
const isSampling = ({ measure }: TestReport): boolean => measure === 'defective-share';

function samplingOf(reports: readonly TestReport[]): LotEvidence['sampling'] {
  const standings = reports.map(standingOf);
  if (standings.includes('fail')) return 'refused';
  return standings.includes('pass') ? 'accepted' : undefined;
}

function performanceOf(reports: readonly TestReport[]): LotEvidence['performance'] {
  const standings = reports.map(standingOf);
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
  return steps[0]?.action === 'receive' ? 'no' : 'unknown';
}
