import { type CaseRecord, type HashtagStudy, intervalOf, type Statement } from '../case/index.js';
import { because, becauseOf, type Finding, figureOf, message, share } from '../findings/index.js';
import { groupBy } from '../lib/lists/index.js';
import { checkMeasured } from './check-measured.js';
import { checkReportedShare } from './check-reported-share.js';

export const ruleVersions = { 'amplification/reported-study': '1' };

const present = (finding: Finding | undefined): Finding[] => (finding ? [finding] : []);

/**
 * Who pushes a hashtag, as far as a study reports it. Without the study's posts its share can be repeated but not
 * reproduced, and a share without an error figure is not evidence of one.
 */
export function checkAmplification(record: CaseRecord): Finding[] {
  const statements = groupBy(record.statements.values(), (statement): string | undefined => statement.study);
  return [...record.hashtagStudies.values()].flatMap((study) => [
    checkStudy(study, statements.get(study.id) ?? [], record),
    ...present(checkReportedShare(study, record)),
    ...checkMeasured(study, record),
  ]);
}

function checkStudy(study: HashtagStudy, statements: readonly Statement[], record: CaseRecord): Finding {
  const reported = study.share === undefined ? undefined : intervalOf(study.share);
  const evidence = [{ kind: 'hashtag-study' as const, id: study.id }];
  const by = record.nameOf(study.by ?? record.sources.get(study.source)?.publisher);
  return {
    id: `amplification.${study.id}`,
    question: 'amplification',
    subject: { kind: 'hashtag-study', id: study.id, name: study.hashtag },
    verdict: reported ? 'reported-not-reproducible' : 'not-yet-determinable',
    ...(reported
      ? { figure: figureOf(reported, 'automated-share', 'reported by a study, no error given') }
      : {}),
    summary: reported
      ? message('amplification.summary', { by, hashtag: study.hashtag, share: share(reported) })
      : message('amplification.summary.none', { hashtag: study.hashtag }),
    because: [
      becauseOf(message('amplification.no-posts'), evidence),
      ...(study.rule === undefined
        ? []
        : [becauseOf(message('amplification.rule', { rule: study.rule }), evidence)]),
      ...[...groupBy(statements, (statement) => record.speakerOf(statement))].map(([speaker, said]) =>
        because('amplification.said', { speaker: record.nameOf(speaker) }, said),
      ),
    ],
    wouldChange: [message('amplification.change.posts'), message('amplification.change.error')],
    asOf: record.asOf,
    ruleVersions,
    recordHash: record.hash,
  };
}
