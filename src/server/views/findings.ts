import type { Source } from '../../case/index.js';
import {
  type EvidenceChain,
  explainFinding,
  type Finding,
  type Language,
  presentFinding,
  verdictCounts,
} from '../../findings/index.js';
import { mapInPieces } from '../../lib/pieces/index.js';
import type { Answer } from '../../service/answers.js';
import { presentStatement } from '../../service/present-statement.js';
import type { Explanation, FindingList } from '../api.js';

export async function presentFindings(
  { caseData, record }: Answer,
  findings: readonly Finding[],
  language: Language,
): Promise<FindingList> {
  return {
    case: caseData.header.id,
    asOf: record.asOf,
    recordHash: record.hash,
    counts: Object.fromEntries(verdictCounts(findings)),
    findings: await mapInPieces(findings, (finding) => presentFinding(finding, language)),
  };
}

export function presentExplanation(finding: Finding, answer: Answer, language: Language): Explanation {
  return {
    finding: presentFinding(finding, language),
    reasons: explainFinding(finding, answer.record, language).map(({ code, text, evidence }) => ({
      code,
      text,
      evidence: evidence.map((item) => presentEvidence(item, answer)),
    })),
  };
}

function presentEvidence({ evidence, entry, title, source }: EvidenceChain, { record }: Answer) {
  const statement = evidence.kind === 'statement' ? record.statements.get(evidence.id) : undefined;
  return {
    kind: evidence.kind,
    id: evidence.id,
    title,
    statement: statement && presentStatement(statement, record),
    entry: entry && { ...entry },
    source: source && presentSource(source, record.nameOf(source.publisher)),
  };
}

const presentSource = ({ id, title, published, url, sha256, status }: Source, publisher: string) => ({
  id,
  title,
  publisher,
  published,
  url,
  sha256,
  status,
});
