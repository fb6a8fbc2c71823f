import { type LotAction, type LotState, type LotStep, stateOf } from '../../case/index.js';
import { type Message, message } from '../../findings/index.js';
import type { LotCame } from '../../movement/index.js';
import type { LotReason } from '../lots/format-chain.js';
import { isGiven } from '../lots/given-plan.js';
import type { LotChain } from '../lots/lot-chain.js';
import { atDoor } from './at-door.js';
import { type Disposition, explainEvidence, type LotCase } from './decide.js';
import type { nextTasks, StageName, StageStanding } from './stage-names.js';

/** What brings a stage on: a form or a tool, with what it is about. */
export type NextTask = {
  readonly task: (typeof nextTasks)[number];
  readonly plan?: string;
  readonly action?: LotAction;
};

export type LotStage = {
  readonly stage: StageName;
  readonly standing: StageStanding;
  readonly says: readonly LotReason[];
  readonly next?: NextTask | undefined;
  /** Something of it is there; what is still missing need not come first. */
  readonly isBegun?: boolean;
};

export type JudgedEvidence = {
  readonly lotCase: LotCase;
  readonly chain: LotChain;
  readonly steps: readonly LotStep[];
  readonly proposed: Disposition;
  /** Documents that name the lot or its whole consignment. */
  readonly certificates: number;
  readonly isKit: boolean;
  /** Somebody said that goods of it were called back. */
  readonly isCalledBack: boolean;
  readonly came: LotCame;
};

/** How far a lot has got: each stage with how it stands, on what, and what brings it on. */
export const stagesOf = (judged: JudgedEvidence): LotStage[] => [
  documents(judged),
  plan(judged),
  sample(judged),
  tests(judged),
  decision(judged),
  record(judged),
  recall(judged),
];

/**
 * What comes next: of goods that are no good a decision, else the first stage that nothing has been done for. What has not
 * arrived is received before it is looked at: a sample counts from then on.
 */
export function nextOf(stages: readonly LotStage[], proposed: Disposition): NextTask | undefined {
  const open = stages.filter(({ next }) => next !== undefined);
  const decision = open.find(({ stage }) => stage === 'decision')?.next;
  const isAgainst = proposed === 'reject' || proposed === 'recall';
  if (isAgainst && decision) return decision;
  const [first] = [...open.filter(({ isBegun }) => !isBegun), ...open];
  return first?.stage !== 'documents' && decision?.action === 'receive' ? decision : first?.next;
}

const bare = (text: Message): LotReason => ({ message: text, of: [] });

function documents({ lotCase: { evidence }, certificates }: JudgedEvidence): LotStage {
  const standing = { release: 'done', hold: 'waiting', refuse: 'failed' } as const;
  const { verdict } = evidence.conformity ?? {};
  // Documents that no rule on file has judged are there, and nobody can say what they are worth.
  const unjudged = certificates === 0 ? 'waiting' : 'cannot-tell';
  return {
    stage: 'documents',
    standing: verdict === undefined ? unjudged : standing[verdict],
    says: [
      ...explainEvidence(evidence).documents,
      bare(message('lots.documents.count', { count: certificates })),
    ],
    next: verdict === 'release' ? undefined : { task: 'add-document' },
    isBegun: certificates > 0,
  };
}

function plan({ lotCase: { evidence }, chain: { plans } }: JudgedEvidence): LotStage {
  const stage = 'plan';
  if (plans.length === 0) {
    if (evidence.sampling !== undefined)
      return { stage, standing: 'not-due', says: [bare(message('lots.plans.by-report'))] };
    return {
      stage,
      standing: 'waiting',
      says: [bare(message('lots.plans.none'))],
      next: { task: 'give-plan' },
    };
  }
  const unreadable = plans.filter((one) => !isGiven(one.plan));
  return {
    stage,
    standing: unreadable.length > 0 ? 'cannot-tell' : 'done',
    says: [bare(message('lots.plans.given', { count: plans.length }))],
  };
}

function sample({ lotCase: { evidence }, chain }: JudgedEvidence): LotStage {
  const { plans, strays } = chain;
  const open = plans.find(({ samples }) => samples.every(({ standing }) => standing === 'undecided'));
  const isEntered = strays.length > 0 || plans.some(({ samples }) => samples.length > 0);
  const standing = { accepted: 'done', refused: 'failed' } as const;
  const { sampling } = evidence;
  return {
    stage: 'sample',
    standing: sampling ? standing[sampling] : open || !isEntered ? 'waiting' : 'cannot-tell',
    says: explainEvidence(evidence).sampling,
    next: open && sampling !== 'refused' ? { task: 'enter-result', plan: open.plan.line.ref } : undefined,
  };
}

function tests({ lotCase: { evidence }, isKit }: JudgedEvidence): LotStage {
  const standing = { pass: 'done', fail: 'failed', 'cannot-tell': 'cannot-tell' } as const;
  const { performance } = evidence;
  const isSettled = performance === 'pass' || performance === 'fail';
  return {
    stage: 'tests',
    standing: performance ? standing[performance] : 'waiting',
    says: explainEvidence(evidence).performance,
    next: isSettled ? undefined : { task: isKit ? 'evaluate-kits' : 'add-report' },
  };
}

// What carries out the proposal from where the lot is; where a lot is to wait, nothing does.
const carries: Readonly<Record<LotState, Partial<Record<Disposition, LotAction>>>> = {
  expected: {
    accept: 'receive',
    downgrade: 'receive',
    quarantine: 'receive',
    reject: 'receive',
    recall: 'receive',
  },
  quarantined: { accept: 'accept', downgrade: 'downgrade', reject: 'reject', recall: 'reject' },
  cleared: { reject: 'reject', recall: 'reject', quarantine: 'quarantine', accept: 'distribute' },
  distributed: { recall: 'recall' },
  rejected: {},
  recalled: {},
  gone: {},
};

const decided: Readonly<Record<LotState, StageStanding>> = {
  expected: 'waiting',
  quarantined: 'waiting',
  cleared: 'done',
  distributed: 'done',
  rejected: 'failed',
  recalled: 'failed',
  gone: 'failed',
};

function decision({ steps, proposed, lotCase, came }: JudgedEvidence): LotStage {
  const state = stateOf(steps);
  // What was turned away at the door does not come in to be decided on.
  const action = state === 'expected' && came.is === 'refused' ? undefined : carries[state][proposed];
  const last = steps.findLast(({ action: taken }) => decisions.has(taken));
  const says = [
    ...(came.is === undefined ? [] : [bare(atDoor(came))]),
    ...(last ? [bare(message('lots.decision.by', decisionOf(last)))] : [bare(message('lots.decision.none'))]),
    bare(message('lots.heading.proposed', { proposed: { key: `disposition.${proposed}` } })),
    ...(lotCase.expired === undefined
      ? []
      : [bare(message('disposition.expired', { day: lotCase.expired }))]),
  ];
  return {
    stage: 'decision',
    standing: decided[state],
    says,
    next: action && { task: 'take-step', action },
  };
}

const decisions: ReadonlySet<LotAction> = new Set(['accept', 'downgrade', 'reject', 'recall']);

const decisionOf = ({ action, who, when, evidence }: LotStep) => ({
  action: { key: `lots.action.${action}` } as const,
  who,
  day: when,
  evidence: evidence.map(({ ref }) => ref).join(', ') || '–',
});

/** The sheet can be printed at any time; what is signed is a decision. */
function record({ steps }: JudgedEvidence): LotStage {
  const isDecided = steps.some(({ action }) => decisions.has(action));
  return {
    stage: 'record',
    standing: isDecided ? 'done' : 'waiting',
    says: [bare(message(isDecided ? 'lots.record.decided' : 'lots.record.open'))],
  };
}

function recall({ steps, proposed, isCalledBack, lotCase: { underRecall } }: JudgedEvidence): LotStage {
  const stage = 'recall';
  const called = steps.find(({ action }) => action === 'recall');
  if (called) {
    const isBack = stateOf(steps) !== 'recalled';
    const says = bare(message('lots.recall.ours', { day: called.when, who: called.who }));
    const next: NextTask = { task: 'take-step', action: 'return' };
    return isBack
      ? { stage, standing: 'done', says: [says] }
      : { stage, standing: 'waiting', says: [says, bare(message('lots.recall.open'))], next };
  }
  // A recall that runs by events is under way, whatever the case's own steps say of it.
  if (underRecall !== undefined)
    return {
      stage,
      standing: 'waiting',
      says: [bare(message('disposition.under-recall', { day: underRecall }))],
    };
  if (isCalledBack) return { stage, standing: 'cannot-tell', says: [bare(message('lots.recall.said'))] };
  if (proposed === 'recall') return { stage, standing: 'waiting', says: [bare(message('lots.recall.due'))] };
  return { stage, standing: 'not-due', says: [bare(message('lots.recall.none'))] };
}
