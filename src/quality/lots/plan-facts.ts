import type { LotLine } from '../../case/index.js';
import { wording } from '../../lib/wording/index.js';
import type { PlanAsked } from '../sampling/api.js';
import { inspectionLevels } from '../sampling/code-letter.js';
import { customaryRisks } from '../sampling/defaults.js';
import { parseNumber, requireOneOf, wrongInput } from '../sampling/inputs.js';
import { severities } from '../sampling/master-table.js';
import { readStages } from '../sampling/stages.js';

type Facts = LotLine['facts'];

/** What a plan by measured values holds them against; the standard deviation where it is taken as known. */
export type MeasuredLimit = {
  readonly limit: number;
  readonly side: 'upper' | 'lower';
  readonly deviation?: number | undefined;
};

/** What a plan's line asks for, as it would be asked over HTTP. */
export function requestOfFacts(facts: Facts): PlanAsked {
  const number = (word: string, otherwise?: number): number => {
    const text = facts.get(word);
    if (text === undefined && otherwise !== undefined) return otherwise;
    return parseNumber(word, text);
  };
  const lot = number('lot');
  const points = () => ({
    acceptableQuality: number('acceptable-quality'),
    producerRisk: number('producer-risk', customaryRisks.producer),
    limitingQuality: number('limiting-quality'),
    consumerRisk: number('consumer-risk', customaryRisks.consumer),
  });
  if (facts.has('aql'))
    return {
      kind: 'aql',
      lot,
      aql: number('aql'),
      level: requireOneOf('level', facts.get('level') ?? 'II', inspectionLevels),
      severity: requireOneOf('severity', facts.get('severity') ?? 'normal', severities),
    };
  if (facts.has('stages')) return { kind: 'stages', lot, stages: readStages(facts.get('stages') ?? '') };
  if (facts.has('sequential')) return { kind: 'sequential', ...points() };
  if (facts.has('variables')) {
    const sigma = requireOneOf('sigma', facts.get('sigma') ?? 'unknown', ['known', 'unknown'] as const);
    return { kind: 'variables', ...points(), sigma };
  }
  if (facts.has('acceptable-quality')) return { kind: 'two-points', lot, ...points() };
  return {
    kind: 'limiting-quality',
    lot,
    limitingQuality: number('limiting-quality'),
    consumerRisk: number('consumer-risk', customaryRisks.consumer),
    accept: number('accept', 0),
  };
}

/** The limit a measured value is held against. */
export function limitOf(facts: Facts, sigma: 'known' | 'unknown'): MeasuredLimit {
  const limit = parseNumber('limit', facts.get('limit'));
  const side = requireOneOf('side', facts.get('side') ?? '', ['upper', 'lower'] as const);
  if (sigma === 'unknown') return { limit, side };
  const deviation = parseNumber('deviation', facts.get('deviation'));
  if (!(deviation > 0)) throw wrongInput('deviation', deviation, wording('expect.deviation-above-0'));
  return { limit, side, deviation };
}

export type PlanMarks = Partial<MeasuredLimit> & {
  readonly defects?: string | undefined;
  readonly resumed?: boolean | undefined;
  readonly resubmitted?: boolean | undefined;
};

/** The other way round: what is asked for as the facts of a line. */
export function factsOfPlan(asked: PlanAsked, lot: number, marks: PlanMarks): Map<string, string> {
  const facts = new Map([['lot', String(lot)]]);
  const put = (word: string, value: string | number | undefined): void => {
    if (value !== undefined) facts.set(word, String(value));
  };
  if (asked.kind === 'sequential' || asked.kind === 'variables') facts.set(asked.kind, '');
  if ('stages' in asked) put('stages', asked.stages.map(({ n, ac, re }) => `${n}/${ac}/${re}`).join(' '));
  for (const [name, value] of Object.entries(asked)) {
    if (name === 'kind' || name === 'lot' || name === 'stages' || name === 'found') continue;
    put(
      name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
      value as string | number,
    );
  }
  for (const word of ['limit', 'side', 'deviation', 'defects'] as const) put(word, marks[word]);
  for (const word of ['resumed', 'resubmitted'] as const) if (marks[word] === true) facts.set(word, '');
  return facts;
}
