import type { PresentedFinding } from '../../findings/index.js';
import type { Lacks } from './lacks.js';

/** Lower and upper bound. No upper one where nothing bounds it. */
export type FigureBounds = { readonly low: number; readonly high: number | undefined };

/**
 * How many a finding says. Never the estimate between two bounds, which nobody stated; and where figures exclude each
 * other nothing, because the range between them is nobody's either.
 */
export function boundsOf(finding: PresentedFinding | undefined, lacks: Lacks): FigureBounds | undefined {
  if (!finding?.figure) return undefined;
  const { low, high, disputed } = finding.figure;
  if (disputed) {
    lacks.add('formats.lack.disputed', finding.id);
    return undefined;
  }
  if (high === null) lacks.add('formats.lack.no-upper-bound', finding.id);
  return { low, high: high ?? undefined };
}
