import { type CaseRecord, type HashtagStudy, intervalOf } from '../case/index.js';
import { becauseOf, type Finding, figureOf, message, type Reason, share } from '../findings/index.js';
import { type Interval, middle } from '../lib/intervals/index.js';
import { type CorrectedShare, correctReportedShareAcrossSets } from './automation/index.js';

const ruleVersions = { 'amplification/corrected-share': '1' };

/**
 * What the measured errors of a study's rule leave of the share it reports. Only a study whose rule is one of ours
 * (`ruleId`), and which says of how many posts its share is, can be corrected without its posts.
 */
export function checkReportedShare(study: HashtagStudy, record: CaseRecord): Finding | undefined {
  if (study.ruleId === undefined || study.share === undefined || study.posts === undefined) return undefined;
  const reported = intervalOf(study.share);
  const { corrected, overall } = correctReportedShareAcrossSets(
    { share: middle(reported), posts: Math.round(intervalOf(study.posts).high) },
    study.ruleId,
  );
  const params = {
    by: record.nameOf(study.by ?? record.sources.get(study.source)?.publisher),
    hashtag: study.hashtag,
    share: share(reported),
  };
  // Where the corrections do not agree none of them is a bound, so there is no figure to show.
  const range = overall.verdict === 'estimated' ? (overall.range ?? undefined) : undefined;
  return {
    id: `amplification.${study.id}.automated`,
    question: 'amplification',
    subject: { kind: 'hashtag-study', id: study.id, name: study.hashtag },
    verdict: range ? 'estimated' : 'cannot-tell',
    ...(range
      ? {
          figure: figureOf(range, 'automated-share', 'corrected for measured errors', { claimed: reported }),
        }
      : {}),
    summary: range
      ? message('amplification.estimated', { ...params, range: share(range) })
      : message('amplification.cannot-tell', params),
    because: [
      ...corrected.flatMap((one) => explainCorrection(one, reported, study)),
      busyIsNotAutomated(study),
    ],
    wouldChange: [message('amplification.change.posts'), message('amplification.change.error')],
    asOf: record.asOf,
    ruleVersions,
    recordHash: record.hash,
  };
}

const evidenceOf = (study: HashtagStudy) => [{ kind: 'hashtag-study' as const, id: study.id }];

function explainCorrection(one: CorrectedShare, reported: Interval, study: HashtagStudy): Reason[] {
  const { sensitivity, specificity } = one;
  const errors = message(`amplification.errors.per-${one.per}`, {
    set: one.set,
    found: share(sensitivity),
    wrong: share({ low: 1 - specificity.high, high: 1 - specificity.low }),
  });
  const outcome = one.obstacles.includes('out-of-range')
    ? message('amplification.out-of-range', { set: one.set, share: share(reported) })
    : message('amplification.corrected', { set: one.set, range: share(one.corrected) });
  return [becauseOf(errors, evidenceOf(study)), becauseOf(outcome, evidenceOf(study))];
}

const busyIsNotAutomated = (study: HashtagStudy): Reason =>
  becauseOf(message('amplification.busy-is-not-automated'), evidenceOf(study));
