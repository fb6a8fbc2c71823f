import { type Language, presentFinding } from '../../findings/index.js';
import { mapInPieces } from '../../lib/pieces/index.js';
import type { Answer } from '../../service/answers.js';
import { presentStatement } from '../../service/present-statement.js';
import type { ClaimList } from './api.js';

/** Every statement that was held against the record, with what came of it. */
export async function presentClaims({ record, findings }: Answer, language: Language): Promise<ClaimList> {
  const claims = await mapInPieces(findings, (finding) => {
    const isClaim = finding.question === 'claim' && finding.subject.kind === 'statement';
    const statement = isClaim ? record.statements.get(finding.subject.id) : undefined;
    if (!statement) return [];
    return [{ statement: presentStatement(statement, record), finding: presentFinding(finding, language) }];
  });
  return { asOf: record.asOf, claims: claims.flat() };
}
