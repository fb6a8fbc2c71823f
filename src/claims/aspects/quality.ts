import { type Statement, speakersOf } from '../../case/index.js';
import { because, type Finding, message, type Verdict } from '../../findings/index.js';
import { type ClaimContext, isGiver } from '../context.js';
import type { Judged } from '../verdict.js';

const base = {
  aspect: 'quality',
  rule: 'claims/quality',
  wouldChange: [message('quality.change.test')],
} as const;

const unfitVerdicts: readonly Verdict[] = ['recalled', 'rejected', 'failed-test', 'doubted'];

/** "They are no good": what our own finding on the quality of the same goods came to, without the claimant's words. */
export function judgeQuality(claim: Statement, context: ClaimContext): Judged | undefined {
  const { record, elsewhere } = context;
  const entry = record.consignmentOf(claim);
  if (!entry || claim.quality === undefined) return undefined;
  const finding = elsewhere.findings.find(({ id }) => id === `quality.${entry.id}`);
  const others = finding ? witnessesOf(finding, claim, context) : [];
  if (!finding || others.length === 0) {
    return { ...base, standing: 'nobody', reason: because('claim.quality.nobody', {}, [claim]) };
  }
  const isUnfit = unfitVerdicts.includes(finding.verdict);
  const agrees = isUnfit === (claim.quality === 'unfit');
  const params = {
    verdict: { key: `verdict.${finding.verdict}` },
    speakers: { list: speakersOf(others, record), join: 'and' },
  } as const;
  return {
    ...base,
    standing: agrees ? 'borne-out' : 'contradicted',
    fault: agrees ? undefined : 'contradicted',
    reason: because(agrees ? 'claim.quality.agree' : 'claim.quality.differ', params, others),
  };
}

function witnessesOf(finding: Finding, claim: Statement, { record, without }: ClaimContext): Statement[] {
  const excluded = new Set([record.originOf(claim), without]);
  const said = finding.because.flatMap(({ evidence }) =>
    evidence.flatMap(({ kind, id }) => (kind === 'statement' ? (record.statements.get(id) ?? []) : [])),
  );
  // What is found of all goods of a kind says nothing of these.
  const ofThese = record.consignmentOf(claim);
  return [...new Set(said)].filter(
    (one) =>
      record.consignmentOf(one) === ofThese && !excluded.has(record.originOf(one)) && !isGiver(one, record),
  );
}
