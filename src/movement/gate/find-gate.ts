import type { CaseRecord } from '../../case/index.js';
import type { Finding, FindingAlone } from '../../findings/index.js';
import { checkGate } from './gate.js';

/** The finding of an id that `checkGate` gives, of which the whole record was asked nothing. */
export function findGate(
  id: string,
  record: CaseRecord,
  findingsById: ReadonlyMap<string, Finding>,
): FindingAlone | undefined {
  const [, of] = /^gate\.(.+)$/.exec(id) ?? [];
  const entry = of === undefined ? undefined : record.consignments.get(of);
  if (entry === undefined) return undefined;
  return checkGate(entry, record, {
    terms: findingsById.get(`terms.${entry.id}`),
    conformity: findingsById.get(`conformity.${entry.id}`),
  }).finding;
}
