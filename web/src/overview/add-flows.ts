import type { Flow } from '../../../src/terms/http/api';

export const flowParts = ['given', 'sold', 'unknown'] as const;
type Part = (typeof flowParts)[number];

/** What went at least, of flows of one kind of goods and one unit. */
export function addFlows(flows: readonly Pick<Flow, Part>[]): Record<Part | 'total', number> {
  const of = (part: Part): number => flows.reduce((sum, flow) => sum + flow[part].low, 0);
  const [given, sold, unknown] = [of('given'), of('sold'), of('unknown')];
  return { given, sold, unknown, total: given + sold + unknown };
}
