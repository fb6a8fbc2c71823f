import { type Case, type Lot, partOfEvidence, partOfStep } from '../../case/index.js';
import { formatMessage, type Language, type Message, wrongValue } from '../../findings/index.js';
import { Day } from '../../lib/days/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { LotDisposition, LotList } from '../disposition/api.js';
import { readKitTargets } from '../io/kit-targets.js';
import {
  type Entering,
  type EvaluationToAttach,
  getLot,
  requireSizeOf,
  withEvaluation,
  withPlan,
  withResult,
} from '../lots/enter.js';
import { parseNumber } from '../sampling/inputs.js';
import { parseAsked, type SampleFlags } from '../sampling/parse-request.js';
import { namingFlags } from './run-sample.js';

/** What every entry of a lot needs at the command line. */
export type EnterFlags = {
  readonly case?: string;
  readonly by?: string;
  readonly on?: string;
  readonly ref?: string;
  readonly note?: string;
};

/** A lot as it is to stand in the case, made of the case as it is. */
export type LotEdit = (caseData: Case) => Lot;

function checked<T>(
  flag: string,
  schema: { safeParse: (value: unknown) => { data?: T } },
  value: string | undefined,
): T {
  const { data } = schema.safeParse(value);
  if (data !== undefined) return data;
  throw wrongValue(
    `--${flag}`,
    value === undefined ? wording('found.nothing') : asIs(value),
    wording(flag === 'on' ? 'expect.day' : 'expect.line-no-bars'),
  );
}

function enteringOf({ by, on, ref, note }: EnterFlags, today: string): Entering {
  return {
    by: checked('by', partOfStep(120), by),
    on: checked('on', Day, on ?? today),
    ...(ref === undefined ? {} : { ref: checked('ref', partOfEvidence(40), ref) }),
    ...(note === undefined ? {} : { note: checked('note', partOfStep(200), note) }),
  };
}

export type GiveFlags = EnterFlags &
  SampleFlags & {
    readonly defects?: string;
    readonly resumed?: true;
    readonly resubmitted?: true;
    readonly limit?: string;
    readonly side?: string;
    readonly deviation?: string;
  };

/** Gives a lot the plan the flags ask for; its size is the lot's, where the flags leave it out. */
export function givePlanTo(id: string, flags: GiveFlags, today: string): LotEdit {
  const entering = enteringOf(flags, today);
  const { defects, resumed, resubmitted, limit, side, deviation } = flags;
  return (caseData) => {
    const lot = flags.lot ?? String(requireSizeOf(caseData, getLot(caseData, id)));
    const asked = namingFlags(() => parseAsked({ ...flags, lot }));
    const number = (flag: string, text: string | undefined): number | undefined =>
      text === undefined ? undefined : namingFlags(() => parseNumber(flag, text));
    const marks = {
      limit: number('limit', limit),
      side: side === 'upper' || side === 'lower' ? side : undefined,
      deviation: number('deviation', deviation),
      defects,
      resumed,
      resubmitted,
    } as const;
    return withPlan(caseData, id, { asked, lot: number('lot', flags.lot), marks }, entering);
  };
}

export type ResultFlags = EnterFlags & {
  readonly plan?: string;
  readonly inspected?: string;
  readonly found?: string;
  readonly mean?: string;
  readonly deviation?: string;
  readonly steady?: true;
  readonly reducedWanted?: true;
};

/** Enters a sample's result; of a double plan the counts are parted by spaces. */
export function enterResultOf(id: string, flags: ResultFlags, today: string): LotEdit {
  const entering = enteringOf(flags, today);
  const numbers = (flag: string, text: string | undefined): number[] =>
    (text ?? '')
      .split(/\s+/)
      .filter((part) => part !== '')
      .map((part) => namingFlags(() => parseNumber(flag, part)));
  const { plan = '-', steady, reducedWanted } = flags;
  const [mean] = numbers('mean', flags.mean);
  const [deviation] = numbers('deviation', flags.deviation);
  const result = {
    plan,
    inspected: numbers('inspected', flags.inspected),
    found: numbers('found', flags.found),
    mean,
    deviation,
    steady,
    reducedWanted,
  };
  return (caseData) => withResult(caseData, id, result, entering);
}

export type EvaluationFlags = EnterFlags & {
  readonly laboratory?: string;
  readonly referenceMethod?: string;
};

/** Attaches the evaluation of a kit. */
export function attachTo(
  id: string,
  flags: EvaluationFlags,
  evaluation: EvaluationToAttach,
  today: string,
): LotEdit {
  const entering = enteringOf(flags, today);
  const { laboratory, referenceMethod } = flags;
  const told = {
    ...evaluation,
    ...(laboratory === undefined
      ? {}
      : { laboratory: checked('laboratory', partOfEvidence(120), laboratory) }),
    ...(referenceMethod === undefined
      ? {}
      : { reference: checked('reference-method', partOfEvidence(120), referenceMethod) }),
  };
  return (caseData) => withEvaluation(caseData, id, readKitTargets().targets, told, entering);
}

/** The lot as its page shows it: where it is, what is proposed and why. */
export function formatLot(view: LotDisposition, language: Language): string {
  const say = (text: Message): string => formatMessage(text, language);
  const heading = (key: 'because' | 'change') => ['', say({ key: `lots.heading.${key}`, params: {} })];
  const lines = [
    `${view.lot.batch ?? view.lot.id} · ${view.product.name} · ${view.consignment.name}`,
    view.state.says,
    say({ key: 'lots.heading.proposed', params: { proposed: view.says } }),
    ...(view.state.differs === undefined ? [] : [view.state.differs]),
    '',
    ...view.stages.map(({ name, word, next }) => formatStage(name, word, next?.says)),
    ...heading('because'),
    ...view.because.map(({ says }) => `  ${says}`),
    ...heading('change'),
    ...view.wouldChange.map((says) => `  ${says}`),
    ...view.switching.map(({ says }) => `\n${says}`),
  ];
  return `${lines.join('\n')}\n`;
}

const formatStage = (name: string, word: string, next: string | undefined): string =>
  `  ${name}: ${word}${next === undefined ? '' : ` → ${next}`}`;

/** The lots of a case, one a line: which, where it is, what is proposed and what comes next. */
export function formatLots({ lots }: LotList, language: Language): string {
  if (lots.length === 0) return `${formatMessage({ key: 'lots.none', params: {} }, language)}\n`;
  return lots
    .map(({ id, batch, product, state, says, next }) => {
      const which = batch === undefined ? id : `${id} (${batch})`;
      return `${[which, product.name, state.says, says].join(' · ')}${next ? ` → ${next.says}` : ''}\n`;
    })
    .join('');
}
