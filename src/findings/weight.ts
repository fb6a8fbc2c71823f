import type { Finding } from './finding.js';
import { type Tone, type Verdict, verdicts } from './verdicts.js';

/** In the order a reader should meet them: what does not hold comes first. */
export const tones = ['against', 'caution', 'for', 'neutral', 'open'] as const satisfies readonly Tone[];

export const toneOf = (verdict: Verdict): Tone => verdicts[verdict].tone;

/** What is read of a finding to weigh it, whether it has left for the page or not. */
export type Weighed = Pick<Finding, 'id' | 'question' | 'verdict' | 'figure'> & {
  readonly subject: { readonly kind: string };
};

const sumsUp: ReadonlySet<string> = new Set(['flow', 'country']);

const rank = ({ verdict, figure, subject }: Weighed): number =>
  tones.indexOf(toneOf(verdict)) * 4 + (figure ? 0 : 2) + (sumsUp.has(subject.kind) ? 1 : 0);

const size = ({ figure }: Weighed): number => figure?.estimate ?? figure?.low ?? 0;

/** Most telling first: against before open, with a figure before without, large before small, and a
 * consignment or a buyer before the flow or the country that sums it up. */
export const byWeight = (a: Weighed, b: Weighed): number =>
  rank(a) - rank(b) || size(b) - size(a) || a.id.localeCompare(b.id);
