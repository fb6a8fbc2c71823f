import type { WrittenLine } from './line.js';

/** What was said of one site, all of it added up. */
export type SiteAnswers = {
  readonly name?: string | undefined;
  readonly notified: boolean;
  /** It answered, whatever it answered. */
  readonly acknowledged: boolean;
  readonly unreachable: boolean;
  /** The last count, when it was, and what left by what was said since. */
  readonly count?: { readonly pieces: number; readonly at: number; readonly leftSince: number } | undefined;
  readonly returned: number;
  readonly destroyed: number;
  readonly used: number;
  readonly missing: number;
  readonly passed: number;
  readonly passedTo: ReadonlyMap<string, number>;
};

const told = ['returned', 'destroyed', 'used', 'missing', 'passed'] as const;
// What is said to be used or missing was not there to be counted; what is sent away later was.
const leaving = ['returned', 'destroyed', 'passed'] as const;

const dayMs = 86_400_000;
// A day ends last where clocks are farthest behind.
const latestMs = 12 * 3_600_000;

/** When what a line says was so: as it was written down, or at the end of the day it speaks of. */
export const momentOf = ({ on, at }: Pick<WrittenLine, 'on' | 'at'>): number =>
  on === undefined ? at : Math.min(at, Date.parse(`${on}T00:00:00Z`) + dayMs + latestMs);

/** Adds up the lines of a site, in the order of the days they speak of. */
export function saidOf(lines: readonly WrittenLine[]): SiteAnswers {
  const standing = lines
    .filter(({ withdrawn }) => withdrawn === undefined)
    .toSorted((a, b) => momentOf(a) - momentOf(b) || a.at - b.at || (a.key < b.key ? -1 : 1));
  const sum = (kind: WrittenLine['kind'], of: readonly WrittenLine[] = standing): number =>
    of.reduce((total, line) => total + (line.kind === kind ? (line.pieces ?? 0) : 0), 0);
  const has = (...kinds: WrittenLine['kind'][]): boolean => standing.some(({ kind }) => kinds.includes(kind));
  const counted = standing.findLastIndex(({ kind }) => kind === 'counted');
  const count = standing[counted];
  const since = standing.slice(counted + 1);
  const passedTo = new Map<string, number>();
  for (const { kind, to, pieces = 0 } of standing)
    if (kind === 'passed' && to !== undefined) passedTo.set(to, (passedTo.get(to) ?? 0) + pieces);
  return {
    name: standing.findLast(({ kind }) => kind === 'named')?.note,
    notified: has('notified'),
    acknowledged: has('acknowledged', 'counted', ...told),
    unreachable:
      standing.findLast(({ kind }) => kind !== 'named' && kind !== 'notified')?.kind === 'unreachable',
    count: count && {
      pieces: count.pieces ?? 0,
      at: momentOf(count),
      leftSince: leaving.reduce((total, kind) => total + sum(kind, since), 0),
    },
    returned: sum('returned'),
    destroyed: sum('destroyed'),
    used: sum('used'),
    missing: sum('missing'),
    passed: sum('passed'),
    passedTo,
  };
}
