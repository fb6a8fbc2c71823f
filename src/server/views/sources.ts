import type { Source } from '../../case/index.js';
import { type Language, presentFinding } from '../../findings/index.js';
import { groupBy } from '../../lib/lists/index.js';
import { mapInPieces } from '../../lib/pieces/index.js';
import type { Answer } from '../../service/answers.js';
import { presentStatement } from '../../service/present-statement.js';
import type { SourceDetail, SourceList, SourceRow } from '../api.js';

/** Whether a source has a copy, and whether that is what was kept. */
export type StateOf = (source: Source) => SourceRow['archived'];

export async function presentSources(answer: Answer, stateOf: StateOf): Promise<SourceList> {
  const { record } = answer;
  const statements = groupBy(record.statements.values(), (statement) => statement.source);
  return {
    asOf: record.asOf,
    sources: await mapInPieces([...record.sources.values()], (source) =>
      presentRow(source, answer, stateOf, statements.get(source.id)?.length ?? 0),
    ),
  };
}

export function presentSource(
  source: Source,
  answer: Answer,
  stateOf: StateOf,
  language: Language,
): SourceDetail {
  const { record } = answer;
  const statements = [...record.statements.values()].filter((statement) => statement.source === source.id);
  return {
    source: presentRow(source, answer, stateOf, statements.length),
    statements: statements.map((statement) => presentStatement(statement, record)),
    findings: (answer.findingsBySource.get(source.id) ?? []).map((finding) =>
      presentFinding(finding, language),
    ),
  };
}

function presentRow(source: Source, answer: Answer, stateOf: StateOf, statements: number): SourceRow {
  const { id, title, kind, publisher, author, published, language, url, status, note, sha256 } = source;
  return {
    id,
    title,
    kind,
    publisher: { id: publisher, name: answer.record.nameOf(publisher) },
    author,
    published,
    language,
    url,
    status,
    note,
    archived: stateOf(source),
    sha256,
    statements,
    findings: answer.findingsBySource.get(id)?.length ?? 0,
  };
}
