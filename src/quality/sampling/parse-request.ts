import { betweenNoneAndAll } from '../../lib/shares/index.js';
import { type Wording, wording } from '../../lib/wording/index.js';
import { parseShare } from '../parse-share.js';
import type { SingleAsked } from './answer-single.js';
import type { PlanAsked } from './api.js';
import { inspectionLevels } from './code-letter.js';
import { customaryPlan, customaryRisks } from './defaults.js';
import { parseNumber, requireOneOf, wrongInput } from './inputs.js';
import { severities } from './master-table.js';
import { readStages } from './stages.js';

/** The flags as they were typed, by field. */
export type SampleFlags = {
  readonly lot?: string;
  readonly aql?: string;
  readonly level?: string;
  readonly severity?: string;
  readonly limitingQuality?: string;
  readonly consumerRisk?: string;
  readonly accept?: string;
  readonly acceptableQuality?: string;
  readonly producerRisk?: string;
  readonly found?: string;
  readonly confidence?: string;
  /** A double or multiple plan: "125/3/7 125/8/9". */
  readonly stages?: string;
  readonly sequential?: true;
  readonly variables?: true;
  readonly sigma?: string;
};

const seriesOnly = ['level', 'severity'] as const;
const isolatedOnly = ['consumerRisk', 'accept', 'acceptableQuality', 'producerRisk'] as const;

const ofStages = [
  'level',
  'severity',
  'accept',
  'consumerRisk',
  'acceptableQuality',
  'producerRisk',
] as const;
const ofPoints = ['level', 'severity', 'accept', 'aql', 'found'] as const;

/** Any plan that can be asked for with flags. */
export function parseAsked(flags: SampleFlags): PlanAsked {
  const others = (['stages', 'sequential', 'variables'] as const).filter((kind) => flags[kind] !== undefined);
  const [kind, second] = others;
  if (second !== undefined)
    throw wrongInput(second, wording('found.this'), wording('expect.none-beside', { kind: String(kind) }));
  if (kind === 'stages') {
    refuse(flags, [...ofStages, 'aql', 'limitingQuality', 'found'], wording('expect.none-with-samples'));
    const lot = parseNumber('lot', flags.lot);
    return { kind, lot, stages: readStages(flags.stages ?? '') };
  }
  if (kind !== undefined) {
    refuse(flags, ofPoints, wording('expect.none-with', { kind }));
    const points = parsePoints(flags);
    if (kind === 'sequential') return { kind, ...points };
    const sigma = requireOneOf('sigma', flags.sigma ?? customaryPlan.sigma, ['known', 'unknown']);
    return { kind, ...points, sigma };
  }
  return parseSingle(flags);
}

/** Either a plan for a series of lots, by AQL, or one for a consignment that comes once, by limiting quality. */
function parseSingle(flags: SampleFlags): SingleAsked {
  const lot = parseNumber('lot', flags.lot);
  const { aql, limitingQuality } = flags;
  const sampled = {
    ...(flags.found === undefined ? {} : { found: parseNumber('found', flags.found) }),
    ...(flags.confidence === undefined
      ? {}
      : { confidence: parseShare('confidence', flags.confidence, betweenNoneAndAll) }),
  };
  if (aql !== undefined && limitingQuality !== undefined)
    throw wrongInput('limitingQuality', limitingQuality, wording('expect.none-beside-aql'));
  if (aql !== undefined) {
    refuse(flags, isolatedOnly, wording('expect.none-with-aql'));
    return {
      kind: 'aql',
      lot,
      aql: parseNumber('aql', aql.replace(/%$/, '')),
      level: requireOneOf('level', flags.level ?? customaryPlan.level, inspectionLevels),
      severity: requireOneOf('severity', flags.severity ?? customaryPlan.severity, severities),
      ...sampled,
    };
  }
  if (limitingQuality === undefined)
    throw wrongInput('aql', wording('found.nothing'), wording('expect.aql-or-limiting'));
  refuse(flags, seriesOnly, wording('expect.none-with-limiting'));
  return { ...parseIsolated(flags, lot, limitingQuality), ...sampled };
}

function parsePoints(flags: SampleFlags) {
  const { consumer, producer } = customaryRisks;
  return {
    acceptableQuality: parseShare('acceptableQuality', flags.acceptableQuality, betweenNoneAndAll),
    producerRisk: parseShare('producerRisk', flags.producerRisk ?? String(producer), betweenNoneAndAll),
    limitingQuality: parseShare('limitingQuality', flags.limitingQuality, betweenNoneAndAll),
    consumerRisk: parseShare('consumerRisk', flags.consumerRisk ?? String(consumer), betweenNoneAndAll),
  };
}

function parseIsolated(flags: SampleFlags, lot: number, limitingQuality: string) {
  const { accept, acceptableQuality, producerRisk } = flags;
  const base = {
    lot,
    limitingQuality: parseShare('limitingQuality', limitingQuality, betweenNoneAndAll),
    consumerRisk: parseShare(
      'consumerRisk',
      flags.consumerRisk ?? String(customaryRisks.consumer),
      betweenNoneAndAll,
    ),
  };
  if (acceptableQuality === undefined) {
    refuse(flags, ['producerRisk'], wording('expect.none-without-acceptable'));
    const most = parseNumber('accept', accept ?? String(customaryPlan.accept));
    return { kind: 'limiting-quality', ...base, accept: most } as const;
  }
  refuse(flags, ['accept'], wording('expect.none-with-acceptable'));
  return {
    kind: 'two-points',
    ...base,
    acceptableQuality: parseShare('acceptableQuality', acceptableQuality, betweenNoneAndAll),
    producerRisk: parseShare(
      'producerRisk',
      producerRisk ?? String(customaryRisks.producer),
      betweenNoneAndAll,
    ),
  } as const;
}

function refuse(flags: SampleFlags, fields: readonly (keyof SampleFlags)[], expected: Wording): void {
  for (const field of fields) {
    const found = flags[field];
    if (found !== undefined) throw wrongInput(field, String(found), expected);
  }
}
