import type { Finding } from './finding.js';
import type { Verdict } from './verdicts.js';
import { toneOf, tones } from './weight.js';

/** How many findings end in which verdict: what does not hold first, and of one tone the most common. */
export function verdictCounts(findings: readonly Pick<Finding, 'verdict'>[]): [Verdict, number][] {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of findings) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const order = (verdict: Verdict): number => tones.indexOf(toneOf(verdict));
  return [...counts].sort(([a, m], [b, n]) => order(a) - order(b) || n - m);
}
