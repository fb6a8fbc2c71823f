import { type Message, message } from '../../findings/index.js';
import type { Day } from '../../lib/days/index.js';
import type { LotReason } from '../lots/format-chain.js';

/** What the rules make of the documents: one end or both together. */
export type DocumentsJudged = {
  readonly verdict: 'release' | 'hold' | 'refuse';
  /** What is missing or broken, in the words of the rules. */
  readonly failed: readonly string[];
};

/** What is known of a lot for one use. What is left out has not been looked at. */
export type LotEvidence = {
  readonly conformity?: DocumentsJudged;
  readonly sampling?: 'accepted' | 'refused';
  readonly performance?: 'pass' | 'fail' | 'cannot-tell';
  /** What these stand on, sentence by sentence. */
  readonly reasons?: Partial<Record<'conformity' | 'sampling' | 'performance', readonly LotReason[]>>;
};

export type LotCase = {
  readonly evidence: LotEvidence;
  /** The same lot judged for a use that asks less, such as a surgical mask for one that leaks as FFP2. */
  readonly lesserUse?: { readonly name: string; readonly evidence: LotEvidence };
  readonly distributed: 'yes' | 'no' | 'unknown';
  /** Its last day, where that is past. */
  readonly expired?: Day | undefined;
  /** Whoever was to receive it turned all of it away. */
  readonly isRefused?: boolean;
  /** The day since which it is under recall, where it is. */
  readonly underRecall?: string | undefined;
};

/** From worst to best. */
export const dispositions = ['recall', 'reject', 'quarantine', 'downgrade', 'accept'] as const;
export type Disposition = (typeof dispositions)[number];

export type DispositionDecision = {
  readonly disposition: Disposition;
  readonly lesserUse?: string;
  readonly because: readonly LotReason[];
  readonly wouldChange: readonly Message[];
};

// The rules, strongest first. Three kinds of evidence, and each is needed: what the documents say, whether the sample was
// accepted, whether the goods do what they must.
//
// 0. What is under recall is called back, and what was turned away at the door and not handed out is rejected, whatever
//    the evidence says of the rest of its kind.
// 1. Anything against a lot that has been handed out, or may have been: recall.
// 2. All three are for it, and it has not expired: accept. What was handed out before is not called back for that.
// 3. None has been handed out, and all three are for a lesser use: downgrade. It does not matter whether the first use
//    failed or is not settled; who wants to wait for that may quarantine.
// 4. Anything against it: reject.
// 5. What is left is not known: quarantine. No document stands in for a sample or a test, nor they for the documents.
export function decideDisposition({
  evidence,
  lesserUse,
  distributed,
  expired,
  isRefused = false,
  underRecall,
}: LotCase): DispositionDecision {
  const standing = standingOf(evidence);
  const isTooOld = expired !== undefined && distributed !== 'yes';
  const decision = isTooOld
    ? {
        because: [bare(message('disposition.expired', { day: expired })), ...explain(evidence)],
        wouldChange: [...whatWouldChange(evidence), message('disposition.change.expired')],
      }
    : { because: explain(evidence), wouldChange: whatWouldChange(evidence) };
  const first = (text: Message) => [bare(text), ...decision.because];
  if (underRecall !== undefined)
    return {
      ...decision,
      disposition: 'recall',
      because: first(message('disposition.under-recall', { day: underRecall })),
    };
  if (isRefused && distributed !== 'yes')
    return { ...decision, disposition: 'reject', because: first(message('disposition.refused-at-door')) };
  if (standing === 'against' && distributed !== 'no')
    return {
      ...decision,
      disposition: 'recall',
      because: [...decision.because, bare(message(`disposition.distributed.${distributed}`))],
    };
  if (standing === 'for' && !isTooOld) return { ...decision, disposition: 'accept' };
  if (lesserUse && !isTooOld && distributed === 'no' && standingOf(lesserUse.evidence) === 'for') {
    const forLesser = [
      bare(message('disposition.for-use', { use: lesserUse.name })),
      ...explain(lesserUse.evidence),
    ];
    return {
      ...decision,
      disposition: 'downgrade',
      lesserUse: lesserUse.name,
      because: [...decision.because, ...forLesser],
    };
  }
  return { ...decision, disposition: standing === 'against' ? 'reject' : 'quarantine' };
}

type EvidenceStanding = 'for' | 'against' | 'unknown';

function standingOf({ conformity, sampling, performance }: LotEvidence): EvidenceStanding {
  if (conformity?.verdict === 'refuse' || sampling === 'refused' || performance === 'fail') return 'against';
  const isShown = conformity?.verdict === 'release' && sampling === 'accepted' && performance === 'pass';
  return isShown ? 'for' : 'unknown';
}

const bare = (text: Message): LotReason => ({ message: text, of: [] });

/** What each of the three kinds of evidence comes to, in sentences. */
export function explainEvidence({ conformity, sampling, performance, reasons = {} }: LotEvidence) {
  const documents = conformity
    ? message(`disposition.conformity.${conformity.verdict}`, { failed: conformity.failed.join('; ') || '—' })
    : message('disposition.conformity.missing');
  const said = (about: 'sampling' | 'performance', otherwise: Message): readonly LotReason[] =>
    reasons[about] !== undefined && reasons[about].length > 0 ? reasons[about] : [bare(otherwise)];
  return {
    documents: [{ message: documents, of: reasons.conformity?.flatMap(({ of }) => of) ?? [] }],
    sampling: said('sampling', message(`disposition.sampling.${sampling ?? 'missing'}`)),
    performance: said('performance', message(`disposition.performance.${performance ?? 'missing'}`)),
  };
}

function explain(evidence: LotEvidence): LotReason[] {
  const { documents, sampling, performance } = explainEvidence(evidence);
  return [...documents, ...sampling, ...performance];
}

function whatWouldChange({ conformity, sampling, performance }: LotEvidence): Message[] {
  const open = [
    ...(conformity?.verdict === 'release' ? [] : [message('disposition.change.conformity')]),
    ...(sampling === undefined ? [message('disposition.change.sampling')] : []),
    ...(performance === undefined || performance === 'cannot-tell'
      ? [message('disposition.change.performance')]
      : []),
    ...(sampling === 'refused' ? [message('disposition.change.sorted')] : []),
  ];
  return performance === 'fail' || open.length === 0 ? [...open, message('disposition.change.retest')] : open;
}
