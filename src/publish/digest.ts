import type { Finding } from '../findings/index.js';
import { sha256 } from '../lib/hash/index.js';
import { canonicalJson } from '../lib/json/index.js';

/** Of what was found, and not of how it is worded, as of which day or by which version of the rules. */
export function digestOfFinding({
  id,
  question,
  subject,
  verdict,
  figure,
  because,
  ...rest
}: Finding): string {
  const { aspects = [], openBecause } = rest;
  return sha256(
    canonicalJson({
      id,
      question,
      subject: { kind: subject.kind, id: subject.id },
      verdict,
      figure,
      because: because.map(({ message, evidence }) => ({ code: message.key, evidence })),
      aspects: aspects.map(({ aspect, standing, evidence }) => ({ aspect, standing, evidence })),
      openBecause,
    }),
  );
}
