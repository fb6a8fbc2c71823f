import type { CaseRecord, Source } from '../../case/index.js';
import {
  type EvidenceChain,
  explainFinding,
  type Finding,
  type FindingAlone,
  type Language,
  presentFinding,
  verdictCounts,
} from '../../findings/index.js';
import type { FirstProblems } from '../../lib/errors/index.js';
import { mapInPieces } from '../../lib/pieces/index.js';
import { presentStatement } from '../../service/present-statement.js';
import type { Explanation, FindingList } from '../api.js';
import { namesIn } from './names-in.js';
import { presentUnread } from './unread.js';

type Explained = Explanation['finding'];

type Found = {
  readonly record: CaseRecord;
  /** All, or those to one question. */
  readonly findings: readonly Finding[];
  /** What was wrong in the files of the case, where anything was. */
  readonly read: FirstProblems | undefined;
};

export async function presentFindings(
  { record, findings, read }: Found,
  language: Language,
): Promise<FindingList> {
  return {
    case: record.header.id,
    asOf: record.asOf,
    recordHash: record.hash,
    counts: Object.fromEntries(verdictCounts(findings)),
    findings: await mapInPieces(findings, (finding) => presentFinding(finding, language)),
    ...presentUnread(read, language),
  };
}

export function presentExplanation(
  finding: Finding | FindingAlone,
  record: CaseRecord,
  language: Language,
): Explanation {
  return {
    finding: presentFinding<Explained['question'], Explained['verdict']>(finding, language),
    reasons: explainFinding(finding, record, language).map(({ code, text, evidence }) => ({
      code,
      text,
      evidence: evidence.map((item) => presentEvidence(item, record)),
    })),
  };
}

function presentEvidence({ evidence, entry, title, source }: EvidenceChain, record: CaseRecord) {
  const statement = evidence.kind === 'statement' ? record.statements.get(evidence.id) : undefined;
  return {
    kind: evidence.kind,
    id: evidence.id,
    title,
    statement: statement && presentStatement(statement, record),
    entry: entry && { ...entry },
    names: entry && !statement ? namesIn(evidence.kind, [entry], record) : undefined,
    source: source && presentSource(source, record.nameOf(source.publisher)),
  };
}

const presentSource = ({ id, title, author, published, url, sha256, status }: Source, publisher: string) => ({
  id,
  title,
  publisher,
  author,
  published,
  url,
  sha256,
  status,
});
