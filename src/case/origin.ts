import type { PartyId, SourceId } from './ids.js';
import type { Party } from './party.js';
import type { Source } from './source.js';
import type { Statement } from './statement.js';

// Most chains have no second link, and are asked for millions of times: those cost no set.
type Parties = ReadonlyMap<string, Party>;

/** The party at the end of the chain of `speaksFor`: a minister's government, a state outlet's state. */
export function principalOf(party: PartyId, parties: Parties): PartyId {
  if (parties.get(party)?.speaksFor === undefined) return party;
  const seen = new Set<PartyId>();
  let current = party;
  // A ring of parties speaking for each other is wrong data, but must not hang.
  while (!seen.has(current)) {
    seen.add(current);
    const next = parties.get(current)?.speaksFor;
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

function firstSource(source: SourceId, sources: ReadonlyMap<string, Source>): Source | undefined {
  let current = sources.get(source);
  if (current?.copyOf === undefined) return current;
  const seen = new Set<SourceId>();
  while (current?.copyOf && !seen.has(current.id)) {
    seen.add(current.id);
    current = sources.get(current.copyOf) ?? current;
  }
  return current;
}

function firstStatement(statement: Statement, statements: ReadonlyMap<string, Statement>): Statement {
  if (statement.repeats === undefined) return statement;
  const seen = new Set<string>();
  let current = statement;
  while (current.repeats && !seen.has(current.id)) {
    seen.add(current.id);
    current = statements.get(current.repeats) ?? current;
  }
  return current;
}

export type OriginIndex = {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly parties: Parties;
};

/** Who said it first: the speaker, or the publisher where no speaker is named. */
export function speakerOf(statement: Statement, index: OriginIndex): PartyId | undefined {
  const first = firstStatement(statement, index.statements);
  return first.speaker ?? firstSource(first.source, index.sources)?.publisher;
}

/**
 * Where a statement comes from. Two outlets quoting one minister, or ten copies of one press release, are one
 * origin: they cannot confirm each other.
 */
export function originOf(statement: Statement, index: OriginIndex): PartyId | undefined {
  const speaker = speakerOf(statement, index);
  return speaker === undefined ? undefined : principalOf(speaker, index.parties);
}
