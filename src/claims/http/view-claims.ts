import { type Language, publishFinding } from '../../findings/index.js';
import type { Answer } from '../../service/answers.js';
import { viewStatement } from '../../service/view-statement.js';
import type { ClaimList } from './api.js';

/** Every statement that was held against the record, with what came of it. */
export function viewClaims({ record, findings }: Answer, language: Language): ClaimList {
  const claims = findings.flatMap((finding) => {
    const isClaim = finding.question === 'claim' && finding.subject.kind === 'statement';
    const statement = isClaim ? record.statements.get(finding.subject.id) : undefined;
    if (!statement) return [];
    return [{ statement: viewStatement(statement, record), finding: publishFinding(finding, language) }];
  });
  return { asOf: record.asOf, claims };
}
