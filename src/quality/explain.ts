import {
  type CaseRecord,
  type ConsignmentRecord,
  intervalOf,
  isShare,
  type Statement,
  withdrawnLots,
} from '../case/index.js';
import { because, becauseOf, becauseOfLot, message, type Reason, share } from '../findings/index.js';
import { findAccuracyMeantAsSensitivity } from './accuracy-or-sensitivity.js';
import { foundUnfit } from './found-unfit.js';

/** What the verdict stands on: recalls, shares, tests, and documents, which are not tests. */
export function explain(entry: ConsignmentRecord, record: CaseRecord): Reason[] {
  const reports = entry.testReports.map((report) =>
    becauseOf(
      message('quality.test', { title: report.title, outcome: { key: `outcome.${report.outcome}` } }),
      [{ kind: 'test-report', id: report.id }],
    ),
  );
  const certificates = entry.certificates.map((certificate) =>
    becauseOf(message('quality.document', { title: certificate.title }), [
      { kind: 'certificate', id: certificate.id },
    ]),
  );
  const meant = findAccuracyMeantAsSensitivity(entry.statements).map(({ accuracy, sensitivity }) =>
    because('quality.accuracy-is-sensitivity', { share: share(intervalOf(accuracy.amount)) }, [
      accuracy.statement,
      ...sensitivity,
    ]),
  );
  const unfit = foundUnfit(entry, record).map((one) =>
    because('quality.unfit', { speaker: record.nameOf(record.speakerOf(one)) }, [one]),
  );
  const withdrawn = withdrawnLots(entry, record).map(becauseOfLot);
  return [
    ...withdrawn,
    ...unfit,
    ...entry.statements.flatMap((one) => explainStatement(one, record)),
    ...reports,
    ...meant,
    ...certificates,
  ];
}

function explainStatement(statement: Statement, record: CaseRecord): Reason[] {
  const speaker = record.nameOf(record.speakerOf(statement));
  if (statement.stage === 'recalled' || statement.stage === 'rejected' || statement.stage === 'accepted') {
    return [because('quality.stage', { speaker, stage: { key: `stage.${statement.stage}` } }, [statement])];
  }
  if (statement.amount === undefined || !isShare(statement.measure)) return [];
  const params = {
    speaker,
    measure: { key: `measure.${statement.measure}` } as const,
    share: share(intervalOf(statement.amount)),
  };
  return [because('quality.share', params, [statement])];
}
