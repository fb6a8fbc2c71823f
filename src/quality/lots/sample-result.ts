import { type LotLine, readLotLine } from '../../case/index.js';
import { sequentialStep } from '../sampling/sequential.js';
import { decideStage } from '../sampling/stages.js';
import type { GivenPlan, WorkedPlan } from './given-plan.js';

/** What a sample came to: pieces taken and how many were bad, sample by sample, or what was measured. */
export type SampleResult = {
  readonly line: LotLine;
  readonly plan: string;
  readonly inspected: readonly number[];
  readonly found: readonly number[];
  readonly mean?: number | undefined;
  readonly deviation?: number | undefined;
  readonly steady: boolean;
  readonly reducedWanted: boolean;
};

const sampleFaults = [
  'no-plan',
  'plan-unreadable',
  'unreadable',
  'before-plan',
  'more-than-lot',
  'more-than-plan',
  'more-bad-than-pieces',
] as const;
export type SampleFault = (typeof sampleFaults)[number];

export type SampleStanding =
  | { readonly standing: 'accepted' | 'refused' | 'undecided'; readonly taken: number; readonly bad?: number }
  /** It does not fit its plan, and says nothing of the lot. */
  | { readonly standing: 'invalid'; readonly fault: SampleFault };

export const readSamples = (lines: readonly string[]): SampleResult[] =>
  lines.flatMap((text) => {
    const line = readLotLine('samples', text);
    return line === undefined ? [] : [sampleOf(line)];
  });

export function sampleOf(line: LotLine): SampleResult {
  const { facts } = line;
  const number = (word: string): number | undefined =>
    facts.has(word) ? Number(facts.get(word) || 'none') : undefined;
  return {
    line,
    plan: facts.get('plan') ?? '',
    inspected: numbersOf(facts.get('inspected')),
    found: numbersOf(facts.get('found')),
    mean: number('mean'),
    deviation: number('deviation'),
    steady: facts.has('steady'),
    reducedWanted: facts.has('reduced-wanted'),
  };
}

const numbersOf = (text: string | undefined): number[] =>
  (text ?? '')
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));

const invalid = (fault: SampleFault): SampleStanding => ({ standing: 'invalid', fault });
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What the result says of the lot by its plan. One that does not fit its plan says nothing, least of all "accept". */
export function judgeSample(sample: SampleResult, plan: GivenPlan): SampleStanding {
  if (sample.line.when < plan.line.when) return invalid('before-plan');
  return judgeCounts(sample, plan.worked, plan.lot);
}

function judgeCounts(sample: SampleResult, worked: WorkedPlan, lot: number): SampleStanding {
  const { inspected, found } = sample;
  const taken = sum(inspected);
  if (inspected.length === 0 || Number.isNaN(taken) || taken === 0) return invalid('unreadable');
  if (taken > lot) return invalid('more-than-lot');
  if (worked.kind === 'variables') return judgeMeasured(sample, worked, taken);
  if (found.length !== inspected.length || Number.isNaN(sum(found))) return invalid('unreadable');
  const mayHoldSeveral = worked.kind === 'single' && worked.faults;
  if (!mayHoldSeveral && found.some((bad, at) => bad > (inspected[at] ?? 0)))
    return invalid('more-bad-than-pieces');
  if (worked.kind === 'stages') return judgeStaged(sample, worked.stages);
  if (inspected.length > 1) return invalid('more-than-plan');
  const bad = sum(found);
  if (worked.kind === 'sequential') {
    const { decision } = sequentialStep(worked.lines, taken, bad);
    const standing = { accept: 'accepted', refuse: 'refused', 'go on': 'undecided' } as const;
    return { standing: standing[decision], taken, bad };
  }
  if (taken > worked.n) return invalid('more-than-plan');
  if (bad >= worked.re) return { standing: 'refused', taken, bad };
  return { standing: taken < worked.n ? 'undecided' : 'accepted', taken, bad };
}

type Stages = Extract<WorkedPlan, { kind: 'stages' }>['stages'];

function judgeStaged({ inspected, found }: SampleResult, stages: Stages): SampleStanding {
  let [taken, bad] = [0, 0];
  for (const [at, pieces] of inspected.entries()) {
    const stage = stages[at];
    if (stage === undefined || pieces > stage.n) return invalid('more-than-plan');
    taken += pieces;
    bad += found[at] ?? 0;
    const isLast = at === inspected.length - 1;
    const decided = decideStage(stage, bad);
    if (decided === 'refuse') return isLast ? { standing: 'refused', taken, bad } : invalid('more-than-plan');
    if (pieces < stage.n) return isLast ? { standing: 'undecided', taken, bad } : invalid('unreadable');
    if (decided === 'accept')
      return isLast ? { standing: 'accepted', taken, bad } : invalid('more-than-plan');
  }
  return { standing: 'undecided', taken, bad };
}

type Variables = Extract<WorkedPlan, { kind: 'variables' }>;

function judgeMeasured(
  { mean, deviation: found }: SampleResult,
  { measured, limit, side, deviation: known }: Variables,
  taken: number,
): SampleStanding {
  const spread = measured.sigma === 'known' ? known : found;
  if (mean === undefined || !Number.isFinite(mean) || spread === undefined || !(spread >= 0))
    return invalid('unreadable');
  if (taken > measured.n) return invalid('more-than-plan');
  if (taken < measured.n) return { standing: 'undecided', taken };
  const inside = side === 'upper' ? limit - mean : mean - limit;
  return { standing: inside >= measured.k * spread ? 'accepted' : 'refused', taken };
}
