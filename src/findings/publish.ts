import type { ProductClass } from '../case/index.js';
import { type Language, type Message, message, sayMessage } from '../words/index.js';
import type { Aspect, Finding, PublishedFinding, Subject } from './finding.js';

/** A finding in one language, as the command line and HTTP give it out. */
export function publishFinding(finding: Finding, language: Language): PublishedFinding {
  return {
    id: finding.id,
    question: finding.question,
    subject: publishSubject(finding.subject, language),
    verdict: finding.verdict,
    ...(finding.figure ? { figure: finding.figure } : {}),
    summary: sayMessage(finding.summary, language),
    because: finding.because.map(({ message, evidence }) => ({
      code: message.key,
      text: sayMessage(message, language),
      evidence: evidence.map((item) => ({ ...item })),
    })),
    ...(finding.aspects ? { aspects: finding.aspects.map((each) => publishAspect(each, language)) } : {}),
    ...(finding.openBecause ? { openBecause: finding.openBecause } : {}),
    wouldChange: finding.wouldChange.map((item) => sayMessage(item, language)),
    asOf: finding.asOf,
    ruleVersions: { ...finding.ruleVersions },
    recordHash: finding.recordHash,
  };
}

function publishSubject({ kind, id, name, productClass, ownClass }: Subject, language: Language) {
  return {
    kind,
    id,
    name:
      productClass === undefined ? name : sayMessage(nameOfFlow(name, { productClass, ownClass }), language),
  };
}

/** Between which ends goods flow, and what they are. */
export const nameOfFlow = (
  ends: string,
  { productClass, ownClass }: { productClass: ProductClass; ownClass?: string | undefined },
): Message => message('flow.name', { ends, goods: ownClass ?? { key: `class.${productClass}` } });

const publishAspect = (
  { aspect, standing, message, evidence }: Aspect,
  language: Language,
): NonNullable<PublishedFinding['aspects']>[number] => ({
  aspect,
  standing,
  name: sayMessage({ key: `aspect.${aspect}`, params: {} }, language),
  text: sayMessage(message, language),
  evidence: evidence.map((item) => ({ ...item })),
});
