import type { CaseRecord } from './case/index.js';
import { domains } from './domains.js';
import { type Finding, joinReasons } from './findings/index.js';
import { addAll } from './lib/lists/index.js';

const checks = await Promise.all(domains.flatMap(({ check }) => (check ? [check()] : [])));

/** Every question put to the record. */
export function checkCase(record: CaseRecord): Finding[] {
  const found: Finding[] = [];
  for (const check of checks) addAll(found, check(record, found).map(withReasonsJoined));
  return found;
}

const withReasonsJoined = (finding: Finding): Finding => ({
  ...finding,
  because: joinReasons(finding.because),
});
