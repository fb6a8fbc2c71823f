import type { PublishedFinding, Tone, Verdict } from '../../../src/findings/index';
import { verdicts } from '../../../src/findings/index';

/** In the order a reader should meet them: what does not hold comes first. */
export const tones = ['against', 'caution', 'for', 'neutral', 'open'] as const satisfies readonly Tone[];

export const toneOf = (verdict: Verdict): Tone => verdicts[verdict].tone;

const rank = (finding: PublishedFinding): number =>
  tones.indexOf(toneOf(finding.verdict)) * 4 +
  (finding.figure ? 0 : 2) +
  (finding.subject.kind === 'flow' ? 1 : 0);

const size = (finding: PublishedFinding): number => finding.figure?.estimate ?? finding.figure?.low ?? 0;

/** Most telling first: against before open, with a figure before without, large before small, and a
 * consignment before the flow that sums it up. */
export const byWeight = (a: PublishedFinding, b: PublishedFinding): number =>
  rank(a) - rank(b) || size(b) - size(a) || a.id.localeCompare(b.id);
