import { wording } from '../../lib/wording/index.js';
import { foundIn } from './goods.js';
import { requireShareBetween, requireWhole, wrongInput } from './inputs.js';
import { smallestUpTo } from './smallest.js';

export type Incident = {
  readonly lot: number;
  /** Bad pieces in it. */
  readonly bad: number;
};

/** The chance that a single sample of n with acceptance number `ac` would have refused the lot. */
export function chanceToCatch({ lot, bad }: Incident, { n, ac }: { n: number; ac: number }): number {
  requireIncident({ lot, bad });
  requireWhole('n', n, 1, lot);
  requireWhole('ac', ac, 0, n - 1);
  return foundIn({ kind: 'lot', lot, bad }, n).sf(ac);
}

/** The smallest sample that would have refused it with the chance asked for. */
export function sampleToCatch(incident: Incident, { chance = 0.95, ac = 0 } = {}): number {
  requireIncident(incident);
  requireShareBetween('chance', chance);
  requireWhole('ac', ac, 0, incident.bad - 1);
  const goods = { kind: 'lot', ...incident } as const;
  return smallestUpTo(ac + 1, incident.lot, (n) => foundIn(goods, n).sf(ac) >= chance);
}

function requireIncident({ lot, bad }: Incident): void {
  requireWhole('lot', lot, 1);
  requireWhole('bad', bad, 0, lot);
  if (bad === 0) throw wrongInput('bad', bad, wording('expect.some-bad'));
}
