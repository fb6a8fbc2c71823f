import { spanOf } from '../../lib/days/index.js';
import type { ReportToJudge } from './api.js';
import { demandsOf, type Grade } from './demand.js';
import { getGrade } from './find-grade.js';
import { type DemandStanding, type Judged, judgeDemand } from './judge-demand.js';
import { measurementsOf, type ReportFile } from './report.js';
import type { Standard } from './standard.js';

export type ReportJudgement = {
  readonly grade: Grade;
  readonly verdict: DemandStanding;
  readonly requirements: readonly Judged[];
};

/** Fails when one requirement does; passes only when every one was measured, as the standard measures it. */
export function judgeReport(report: ReportFile, grade: Grade): ReportJudgement {
  const measurements = measurementsOf(report);
  const requirements = demandsOf(grade).map((demand) => judgeDemand(demand, measurements));
  return { grade, requirements, verdict: verdictOf(requirements.map(({ standing }) => standing)) };
}

/** By the edition of the day that is meant, or else of the report's own. */
export function judgeAsAsked(
  standards: readonly Standard[],
  { grade, report, on }: ReportToJudge,
): ReportJudgement {
  const day = on ?? report.on;
  return judgeReport(report, getGrade(standards, grade, day && spanOf(day)));
}

// A standard of which no limit is held decides nothing.
function verdictOf(standings: readonly DemandStanding[]): DemandStanding {
  if (standings.includes('fail')) return 'fail';
  return standings.length === 0 || standings.includes('cannot-tell') ? 'cannot-tell' : 'pass';
}
