import { demandsOf, type Grade } from './demand.js';
import { type DemandStanding, type Judged, judgeDemand } from './judge-demand.js';
import { measurementsOf, type ReportFile } from './report.js';

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

// A standard of which no limit is held decides nothing.
function verdictOf(standings: readonly DemandStanding[]): DemandStanding {
  if (standings.includes('fail')) return 'fail';
  return standings.length === 0 || standings.includes('cannot-tell') ? 'cannot-tell' : 'pass';
}
