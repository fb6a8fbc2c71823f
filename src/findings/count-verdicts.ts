import type { Finding } from './finding.js';
import type { Verdict } from './verdicts.js';

/** How many findings end in each verdict. */
export function countVerdicts(findings: readonly Finding[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of findings) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}
