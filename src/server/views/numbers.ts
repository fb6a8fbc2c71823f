import { kindNames } from '../../case/index.js';
import { verdictCounts } from '../../findings/index.js';
import type { Answer } from '../../service/answers.js';
import type { ChangeCount } from '../../store/index.js';
import { CaseNumbers } from '../api.js';

export function presentNumbers({ caseData, findings }: Answer, changes: readonly ChangeCount[]): CaseNumbers {
  const { source, statement } = caseData.entries;
  const counts = kindNames.map((kind) => [kind, caseData.entries[kind].length]);
  const withCopy = source.filter(({ sha256 }) => sha256 !== undefined).length;
  const withPlace = statement.filter(({ locator }) => locator !== undefined).length;
  return {
    entries: CaseNumbers.shape.entries.parse(Object.fromEntries(counts)),
    changes: [...changes],
    sources: { withCopy, withoutCopy: source.length - withCopy },
    statements: { withPlace, withoutPlace: statement.length - withPlace },
    verdicts: verdictCounts(findings).map(([verdict, count]) => ({ verdict, findings: count })),
  };
}
