import type { PlanRequest } from '../../../src/quality/sampling/api';

/** A plan as the address carries it: shares in per cent, as they are typed. */
export type PlanSearch = {
  kind: 'limiting-quality' | 'aql';
  lot: number;
  limit: number;
  risk: number;
  accept: number;
  aql: number;
  level: string;
  severity: string;
  found?: number;
};

export const levels = ['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III'] as const;
export const severities = ['normal', 'tightened', 'reduced'] as const;

// A consignment in an emergency comes once: a plan by limiting quality is the one that protects who receives it.
const usual: PlanSearch = {
  kind: 'limiting-quality',
  lot: 10_000,
  limit: 1,
  risk: 10,
  accept: 0,
  aql: 0.65,
  level: 'II',
  severity: 'normal',
};

const numbers = ['lot', 'limit', 'risk', 'accept', 'aql'] as const;

export function parsePlanSearch(search: Record<string, unknown>): PlanSearch {
  const { kind, level, severity, found } = search;
  const read = { ...usual };
  for (const field of numbers) {
    const value = search[field];
    if (typeof value === 'number') read[field] = value;
  }
  if (kind === 'aql') read.kind = kind;
  if (typeof level === 'string') read.level = level;
  if (typeof severity === 'string') read.severity = severity;
  return typeof found === 'number' ? { ...read, found } : read;
}

// 0.7 / 100 is 0.006999999999999999 in binary.
const share = (percent: number): number => Number((percent / 100).toPrecision(12));

export function requestOf(search: PlanSearch): PlanRequest {
  const { kind, lot, limit, risk, accept, aql, level, severity } = search;
  const found = search.found === undefined ? {} : { found: search.found };
  return kind === 'aql'
    ? { kind, lot, aql, level, severity, ...found }
    : { kind, lot, limitingQuality: share(limit), consumerRisk: share(risk), accept, ...found };
}
