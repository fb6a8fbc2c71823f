import type { Source } from '../../case/index.js';
import {
  type EvidenceChain,
  explainFinding,
  type Finding,
  type Language,
  publishFinding,
  verdictCounts,
} from '../../findings/index.js';
import { mapInPieces } from '../../lib/pieces/index.js';
import type { Answer } from '../../service/answers.js';
import { viewStatement } from '../../service/view-statement.js';
import type { Explanation, FindingList } from '../api.js';

export async function viewFindings(
  { caseData, record }: Answer,
  findings: readonly Finding[],
  language: Language,
): Promise<FindingList> {
  return {
    case: caseData.header.id,
    asOf: record.asOf,
    recordHash: record.hash,
    counts: Object.fromEntries(verdictCounts(findings)),
    findings: await mapInPieces(findings, (finding) => publishFinding(finding, language)),
  };
}

export function viewExplanation(finding: Finding, answer: Answer, language: Language): Explanation {
  return {
    finding: publishFinding(finding, language),
    reasons: explainFinding(finding, answer.record, language).map(({ code, text, evidence }) => ({
      code,
      text,
      evidence: evidence.map((item) => viewEvidence(item, answer)),
    })),
  };
}

function viewEvidence({ evidence, entry, title, source }: EvidenceChain, { record }: Answer) {
  const statement = evidence.kind === 'statement' ? record.statements.get(evidence.id) : undefined;
  return {
    kind: evidence.kind,
    id: evidence.id,
    title,
    statement: statement && viewStatement(statement, record),
    entry: entry && { ...entry },
    source: source && viewSource(source, record.nameOf(source.publisher)),
  };
}

const viewSource = ({ id, title, published, url, sha256, status }: Source, publisher: string) => ({
  id,
  title,
  publisher,
  published,
  url,
  sha256,
  status,
});
