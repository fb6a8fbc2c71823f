import type { z } from 'zod';
import type { CaseRecord } from '../../case/index.js';
import {
  type Evidence,
  followEvidence,
  formatMessage,
  type Language,
  type Message,
  message,
  presentFinding,
  type Reason,
} from '../../findings/index.js';
import type { DonationGate } from './api.js';
import type { Gate } from './gate.js';

type Shown = z.input<typeof DonationGate>;
type ShownReason = Shown['checks'][number]['because'][number];

export function presentGate(
  { finding, checks, notAsked }: Gate,
  record: CaseRecord,
  language: Language,
): Shown {
  const say = (text: Message): string => formatMessage(text, language);
  const reason = ({ message: text, evidence }: Reason): ShownReason => ({
    code: text.key,
    text: say(text),
    evidence: evidence.map((each) => presentEvidence(each, record)),
  });
  const [why] = finding.because;
  return {
    ...presentFinding(finding, language),
    asked: why === undefined ? [] : [reason(why)],
    notAsked: notAsked.map((check) => ({ check, name: say(message(`gate.check.${check}`)) })),
    checks: checks.map(({ check, answer, because }) => ({
      check,
      name: say(message(`gate.check.${check}`)),
      answer,
      word: say(message(`gate.answer.${answer}`)),
      because: because.map(reason),
      ...(answer === 'yes' ? {} : { wouldChange: say(message(`gate.change.${check}`)) }),
    })),
    source: say(message('gate.source')),
  };
}

/** What a reason stands on by the words it is known by, and the source it is from. */
function presentEvidence(evidence: Evidence, record: CaseRecord): ShownReason['evidence'][number] {
  const { title, source } = followEvidence(evidence, record);
  return {
    ...evidence,
    title,
    ...(source === undefined ? {} : { source: { id: source.id, title: source.title } }),
  };
}
