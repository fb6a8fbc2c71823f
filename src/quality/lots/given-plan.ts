import { type LotLine, readLotLine } from '../../case/index.js';
import { AppError } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import { chooseAccept } from '../sampling/answer-single.js';
import type { PlanAsked } from '../sampling/api.js';
import { inspectionLevels } from '../sampling/code-letter.js';
import { requireOneOf, requireWhole, wrongInput } from '../sampling/inputs.js';
import { planIsolatedLot } from '../sampling/isolated-lot.js';
import { severities } from '../sampling/master-table.js';
import { requireStopping } from '../sampling/plan-refused.js';
import { planSequential, type SequentialPlan } from '../sampling/sequential.js';
import { planSingle, type SinglePlan } from '../sampling/single-plan.js';
import { requireStages, type StagedPlan } from '../sampling/stages.js';
import { planVariables, type VariablesPlan } from '../sampling/variables.js';
import { limitOf, type MeasuredLimit, requestOfFacts } from './plan-facts.js';

/** What a plan asks for, worked out anew whenever it is read: the line holds what was asked, and no second truth. */
export type WorkedPlan =
  | {
      readonly kind: 'single';
      readonly n: number;
      readonly ac: number;
      readonly re: number;
      /** Faults are counted, of which a piece may have several. */
      readonly faults: boolean;
      readonly table?: SinglePlan;
    }
  | { readonly kind: 'stages'; readonly stages: StagedPlan }
  | { readonly kind: 'sequential'; readonly lines: SequentialPlan }
  | ({ readonly kind: 'variables'; readonly measured: VariablesPlan } & MeasuredLimit);

export type GivenPlan = {
  readonly line: LotLine;
  readonly lot: number;
  readonly asked: PlanAsked;
  readonly worked: WorkedPlan;
  /** The class of defects it is for, where a lot has a plan for each. */
  readonly defects?: string | undefined;
  /** The supplier has put right what led to inspection being discontinued. */
  readonly resumed: boolean;
  /** The lot was turned away before and comes again. */
  readonly resubmitted: boolean;
};

/** A plan that stands in the case but cannot be worked out, with the reason. */
export type UnreadablePlan = { readonly line: LotLine; readonly unreadable: string };

export function readPlans(lines: readonly string[]): (GivenPlan | UnreadablePlan)[] {
  return lines.flatMap((text) => {
    const line = readLotLine('plans', text);
    return line === undefined ? [] : [readPlan(line)];
  });
}

function readPlan(line: LotLine): GivenPlan | UnreadablePlan {
  try {
    return givePlan(line);
  } catch (error) {
    if (error instanceof AppError) return { line, unreadable: error.message };
    throw error;
  }
}

/** The plan of a line; throws where what it asks for cannot be served. */
export function givePlan(line: LotLine): GivenPlan {
  const { facts } = line;
  const lot = Number(facts.get('lot'));
  requireWhole('lot', lot, 1);
  const asked = requestOfFacts(facts);
  return {
    line,
    lot,
    asked,
    worked: workOut(asked, lot, facts),
    defects: facts.get('defects'),
    resumed: facts.has('resumed'),
    resubmitted: facts.has('resubmitted'),
  };
}

function workOut(asked: PlanAsked, lot: number, facts: LotLine['facts']): WorkedPlan {
  switch (asked.kind) {
    case 'aql': {
      const level = requireOneOf('level', asked.level, inspectionLevels);
      const severity = requireOneOf('severity', asked.severity, severities);
      const table = requireStopping(planSingle({ lot, aql: asked.aql, level, severity }));
      const faults = table.counts === 'nonconformities';
      return { kind: 'single', n: Math.min(table.n, lot), ac: table.ac, re: table.re, faults, table };
    }
    case 'limiting-quality':
      return { kind: 'single', ...planIsolatedLot(asked), faults: false };
    case 'two-points':
      return { kind: 'single', ...planIsolatedLot(chooseAccept(asked)), faults: false };
    case 'stages': {
      const [first, ...more] = asked.stages;
      if (first === undefined)
        throw wrongInput('stages', wording('found.none'), wording('expect.one-sample'));
      const stages: StagedPlan = [first, ...more];
      requireStages(stages, { kind: 'lot', lot });
      return { kind: 'stages', stages };
    }
    case 'sequential':
      return { kind: 'sequential', lines: planSequential(asked) };
    case 'variables': {
      const measured = planVariables(asked, asked.sigma);
      requireWhole('lot', lot, measured.n);
      return { kind: 'variables', measured, ...limitOf(facts, asked.sigma) };
    }
  }
}

export const isGiven = (plan: GivenPlan | UnreadablePlan): plan is GivenPlan => 'worked' in plan;
