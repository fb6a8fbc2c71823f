import { type CaseRecord, type HashtagStudy, intervalOf } from '../case/index.js';
import { becauseOf, type Finding, figureOf, type Message, message, share } from '../findings/index.js';
import { exactly } from '../lib/intervals/index.js';
import { isMessageKey, type Param } from '../words/index.js';

const ruleVersions = { 'amplification/measured': '1' };

type Asked = 'coordinated' | 'automated-posts' | 'hyperactive';

/**
 * What we measured on posts of a study ourselves. Coordinated, automated and hyperactive are three findings: an
 * account may be any of them without the others, so nothing is summed, and where one cannot be told it says so.
 */
export function checkMeasured(study: HashtagStudy, record: CaseRecord): Finding[] {
  if (study.measuredSha256 === undefined) return [];
  const { measuredCoordinatedShare, measuredAutomatedShare, measuredHyperactiveShare } = study;
  const chance =
    study.measuredMode === 'default' && study.measuredFdr !== undefined
      ? message('amplification.measured.chance', { rate: share(exactly(study.measuredFdr)) })
      : message('amplification.measured.no-chance');
  const corrected = message(
    `amplification.automated-posts.${measuredAutomatedShare === undefined ? 'no-share' : 'spread'}`,
  );
  return [
    finding(study, record, 'coordinated', measuredCoordinatedShare, 'coordinated-share', [
      chance,
      message('amplification.coordinated-is-not-automated'),
    ]),
    finding(study, record, 'automated-posts', measuredAutomatedShare, 'automated-share', [corrected]),
    finding(study, record, 'hyperactive', measuredHyperactiveShare, 'hyperactive-share', [
      message('amplification.busy-is-not-automated'),
    ]),
  ];
}

const wouldChange: Readonly<Record<Asked, Message['key']>> = {
  coordinated: 'amplification.change.all-posts',
  'automated-posts': 'amplification.change.error',
  hyperactive: 'amplification.change.all-posts',
};

function finding(
  study: HashtagStudy,
  record: CaseRecord,
  asked: Asked,
  measured: HashtagStudy['share'],
  unit: string,
  reasons: readonly Message[],
): Finding {
  const range = measured === undefined ? undefined : intervalOf(measured);
  const { hashtag } = study;
  const accounts = study.measuredCoordinatedAccounts ?? '?';
  const undecided = asked === 'coordinated' ? (study.measuredUndecidedAccounts ?? 0) : 0;
  // Where none could be told and some may be, the interval is what they may be, and no estimate.
  const isOpen = undecided > 0 && accounts === 0;
  const evidence = [{ kind: 'hashtag-study' as const, id: study.id }];
  return {
    id: `amplification.${study.id}.${asked}`,
    question: 'amplification',
    subject: { kind: 'hashtag-study', id: study.id, name: hashtag },
    verdict: range && !isOpen ? 'estimated' : 'cannot-tell',
    ...(range ? { figure: figureOf(range, unit, 'measured on the posts') } : {}),
    summary: range
      ? isOpen
        ? message('amplification.coordinated.open', { hashtag, accounts: undecided, range: share(range) })
        : message(`amplification.${asked}`, { hashtag, accounts, range: share(range) })
      : message(`amplification.${asked}.cannot-tell`, { hashtag }),
    because: [
      whatWasMeasured(study),
      ...(undecided > 0 ? [message('amplification.measured.undecided', { accounts: undecided })] : []),
      ...reasons,
    ].map((reason) => becauseOf(reason, evidence)),
    wouldChange: [
      message(wouldChange[asked]),
      ...(undecided > 0 ? [message('amplification.change.others')] : []),
    ],
    asOf: record.asOf,
    ruleVersions,
    recordHash: record.hash,
  };
}

const whatWasMeasured = (study: HashtagStudy): Message =>
  message('amplification.measured', {
    posts: study.measuredPosts ?? '?',
    accounts: study.measuredAccounts ?? '?',
    by: thingShared(study.measuredBy),
    window: study.measuredWindowSeconds ?? '?',
    version: study.measuredVersion ?? '?',
    sha256: study.measuredSha256?.slice(0, 12) ?? '?',
  });

/** A kind of thing that posts share in the reader's words; a column by its name. */
function thingShared(by: string | undefined): Param {
  const key = `hashtags.thing.${by}`;
  return isMessageKey(key) ? { key } : (by ?? '?');
}
