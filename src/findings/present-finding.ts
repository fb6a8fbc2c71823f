import type { ProductClass } from '../case/index.js';
import { formatMessage, type Language, type Message, message, type Param } from '../words/index.js';
import type { Aspect, FindingOf, PresentedFinding, Subject } from './finding.js';

/** A finding in one language, as the command line and HTTP give it out. */
export function presentFinding<Asked extends string, Answered extends string>(
  finding: FindingOf<Asked, Answered>,
  language: Language,
): Omit<PresentedFinding, 'question' | 'verdict'> & { question: Asked; verdict: Answered } {
  return {
    id: finding.id,
    question: finding.question,
    subject: presentSubject(finding.subject, language),
    verdict: finding.verdict,
    ...(finding.figure ? { figure: finding.figure } : {}),
    summary: formatMessage(finding.summary, language),
    because: finding.because.map(({ message, evidence }) => ({
      code: message.key,
      text: formatMessage(message, language),
      evidence: evidence.map((item) => ({ ...item })),
    })),
    ...(finding.aspects ? { aspects: finding.aspects.map((each) => presentAspect(each, language)) } : {}),
    ...(finding.openBecause ? { openBecause: finding.openBecause } : {}),
    wouldChange: finding.wouldChange.map((item) => formatMessage(item, language)),
    asOf: finding.asOf,
    ruleVersions: { ...finding.ruleVersions },
    recordHash: finding.recordHash,
  };
}

function presentSubject({ kind, id, name, ends, productClass, ownClass }: Subject, language: Language) {
  return {
    kind,
    id,
    name:
      productClass === undefined
        ? name
        : formatMessage(nameOfFlow(ends ?? name, { productClass, ownClass }), language),
  };
}

/** Between which ends goods flow, and what they are. */
export const nameOfFlow = (
  ends: Param,
  { productClass, ownClass }: { productClass: ProductClass; ownClass?: string | undefined },
): Message => message('flow.name', { ends, goods: ownClass ?? { key: `class.${productClass}` } });

const presentAspect = (
  { aspect, standing, message, evidence }: Aspect,
  language: Language,
): NonNullable<PresentedFinding['aspects']>[number] => ({
  aspect,
  standing,
  name: formatMessage({ key: `aspect.${aspect}`, params: {} }, language),
  text: formatMessage(message, language),
  evidence: evidence.map((item) => ({ ...item })),
});
