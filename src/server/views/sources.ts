import type { Source } from '../../case/index.js';
import { type Language, publishFinding } from '../../findings/index.js';
import { groupBy } from '../../lib/lists/index.js';
import type { Answer } from '../../service/answers.js';
import type { ArchiveState } from '../../service/archive.js';
import { viewStatement } from '../../service/view-statement.js';
import type { SourceDetail, SourceList, SourceRow } from '../api.js';

export type StateOf = (source: Source) => ArchiveState;

export function viewSources(answer: Answer, stateOf: StateOf): SourceList {
  const { record } = answer;
  const statements = groupBy(record.statements.values(), (statement) => statement.source);
  return {
    asOf: record.asOf,
    sources: [...record.sources.values()].map((source) =>
      viewRow(source, answer, stateOf, statements.get(source.id)?.length ?? 0),
    ),
  };
}

export function viewSource(
  source: Source,
  answer: Answer,
  stateOf: StateOf,
  language: Language,
): SourceDetail {
  const { record } = answer;
  const statements = [...record.statements.values()].filter((statement) => statement.source === source.id);
  return {
    source: viewRow(source, answer, stateOf, statements.length),
    statements: statements.map((statement) => viewStatement(statement, record)),
    findings: (answer.findingsBySource.get(source.id) ?? []).map((finding) =>
      publishFinding(finding, language),
    ),
  };
}

function viewRow(source: Source, answer: Answer, stateOf: StateOf, statements: number): SourceRow {
  const { id, title, kind, publisher, published, language, url, status, note, sha256 } = source;
  return {
    id,
    title,
    kind,
    publisher: { id: publisher, name: answer.record.nameOf(publisher) },
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
