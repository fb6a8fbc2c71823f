import type { CaseRecord } from './case/index.js';
import { domains } from './domains.js';
import { type Finding, type FindingAlone, joinReasons } from './findings/index.js';

/** A finding that is asked for by its id and is in no answer about the whole record. */
export async function findAlone(
  id: string,
  record: CaseRecord,
  findingsById: ReadonlyMap<string, Finding>,
): Promise<FindingAlone | undefined> {
  for (const domain of domains) {
    const find = await domain.findAlone?.();
    const found = find?.(id, record, findingsById);
    if (found !== undefined) return { ...found, because: joinReasons(found.because) };
  }
  return undefined;
}
