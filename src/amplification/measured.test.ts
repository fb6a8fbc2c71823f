import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallCase } from '../../test/support/small-case.js';
import { buildRecord, intervalOf, lastDay } from '../case/index.js';
import { formatMessage } from '../findings/index.js';
import { today } from '../lib/clock/index.js';
import { type JobParameters, JobSummary } from './api.js';
import { checkMeasured } from './check-measured.js';
import { measuredOf, type SharesThere } from './measured.js';

const parameters: JobParameters = {
  mode: 'default',
  windowSeconds: 60,
  minParticipation: 2,
  falseDiscoveryRate: 0.05,
  edgeWeight: 0.5,
  similarity: 0.8,
  distanceBits: 6,
  allPosts: false,
};
const summary = JobSummary.parse({
  ...{ rows: 9, posts: 8, kept: 7, dropped: {}, pairs: 3, edges: 2, accounts: 4, groups: [] },
  ...{ seconds: {}, peakMemoryBytes: 1, notices: [] },
  parameters: { by: 'hashtag', layout: '4CAT', mode: 'default', windowSeconds: 60 },
  input: { files: ['a.csv'], sha256: 'a'.repeat(64) },
  versions: { waybill: '0.1.0' },
});

type Ends = { low: number; high: number };
const row = (unit: string, share: Ends | null, rule = 'over-50-a-day') => ({
  unit,
  rule,
  verdict: share ? 'estimated' : 'cannot-tell',
  share,
  weight: { yes: 3 },
});
const sharesOf = (coordinated: Ends | null, busy: Ends | null, automated: Ends | null): SharesThere => ({
  totals: { posts: 100, accounts: 10 },
  coordinated: { rows: [row('posts', coordinated), row('accounts', { low: 0.3, high: 0.3 })] },
  hyperactive: { rows: [row('posts', { low: 0, high: 1 }, 'over-5-a-day'), row('posts', busy)] },
  automated: {
    overall: [{ unit: 'posts', verdict: automated ? 'estimated' : 'cannot-tell', range: automated }],
  },
});

const study = { id: 'study', source: 'by-outlet-c', hashtag: '#thanks' };
function findingsOf(
  shares: SharesThere | undefined,
  mode: JobParameters['mode'] = 'default',
  of: JobSummary = summary,
) {
  const measured = measuredOf({ summary: of, parameters: { ...parameters, mode }, shares, documents: [] });
  const caseData = smallCase({ 'hashtag-study': [JSON.parse(JSON.stringify({ ...study, ...measured }))] });
  const record = buildRecord(caseData, lastDay(caseData, today()), 'hash');
  const [entry] = record.hashtagStudies.values();
  if (!entry) throw new Error('no study');
  return { entry, findings: checkMeasured(entry, record) };
}

describe('what a study keeps of a measurement', () => {
  const ends = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([one, other]): Ends => ({ low: Math.min(one, other), high: Math.max(one, other) }));

  test('no share written is narrower than the one found, nor wider by more than its rounding', () =>
    fc.assert(
      fc.property(ends, (share) => {
        const { entry } = findingsOf(sharesOf(share, null, null));
        const written = intervalOf(entry.measuredCoordinatedShare ?? '0');
        expect(written.low).toBeLessThanOrEqual(share.low + 1e-12);
        expect(written.high).toBeGreaterThanOrEqual(share.high - 1e-12);
        expect(share.low - written.low + written.high - share.high).toBeLessThan(2.1e-5);
      }),
    ));

  test('three findings come of it, each by itself', () => {
    const { findings } = findingsOf(sharesOf({ low: 0.1, high: 0.2 }, { low: 0.3, high: 0.4 }, null));
    expect(findings.map(({ id, verdict, figure }) => [id, verdict, figure?.low, figure?.high])).toEqual([
      ['amplification.study.coordinated', 'estimated', 0.1, 0.2],
      ['amplification.study.automated-posts', 'cannot-tell', undefined, undefined],
      ['amplification.study.hyperactive', 'estimated', 0.3, 0.4],
    ]);
  });

  test('where none could be told from chance and some may be, it says so and keeps how much there may be', () => {
    const shares = sharesOf(null, null, null);
    const open = { ...row('posts', { low: 0, high: 0.45 }), verdict: 'cannot-tell', weight: { yes: 0 } };
    const none = { ...row('accounts', null), weight: { yes: 0 } };
    const { entry, findings } = findingsOf({ ...shares, coordinated: { rows: [open, none] } }, 'default', {
      ...summary,
      undecided: { pairs: 3, accounts: 3, strongest: [] },
    });
    expect(entry.measuredUndecidedAccounts).toBe(3);
    const [coordinated] = findings;
    expect(coordinated).toMatchObject({ verdict: 'cannot-tell', figure: { low: 0, high: 0.45 } });
    expect(coordinated && formatMessage(coordinated.summary, 'en')).toMatch(/cannot tell.*3 accounts.*45/);
    expect(coordinated?.wouldChange.map((one) => formatMessage(one, 'en'))).toContainEqual(
      expect.stringContaining('more accounts'),
    );
  });

  test('what cannot be told is said in those words, in three languages', () => {
    const { findings } = findingsOf(sharesOf(null, null, null));
    expect(findings.map(({ verdict }) => verdict)).toEqual(Array(3).fill('cannot-tell'));
    for (const { summary: said, because, wouldChange } of findings) {
      expect(formatMessage(said, 'en')).toContain('cannot tell');
      expect(formatMessage(said, 'it')).toContain('non si può dire');
      expect(formatMessage(said, 'zh')).toContain('无法判断');
      expect(because.length).toBeGreaterThan(1);
      expect(wouldChange).not.toEqual([]);
    }
  });

  test('CooRTweet’s mode tests nothing against chance, so it gives no share', () => {
    const { entry, findings } = findingsOf(undefined, 'cooRTweet');
    expect(entry).toMatchObject({ measuredPosts: 7, measuredAccounts: 4 });
    expect(findings.map(({ verdict }) => verdict)).toEqual(Array(3).fill('cannot-tell'));
    const reasons = findings[0]?.because.map((reason) => formatMessage(reason.message, 'en'));
    expect(reasons).toContainEqual(expect.stringContaining('does not ask whether chance'));
  });

  test('a study that was not measured has none of them', () => {
    const caseData = smallCase({ 'hashtag-study': [study] });
    const record = buildRecord(caseData, lastDay(caseData, today()), 'hash');
    expect([...record.hashtagStudies.values()].flatMap((one) => checkMeasured(one, record))).toEqual([]);
  });
});
