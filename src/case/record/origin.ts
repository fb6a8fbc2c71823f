import type { PartyId } from '../entries/ids.js';
import type { Party } from '../entries/party.js';
import type { Source } from '../entries/source.js';
import type { Statement } from '../entries/statement.js';

// Most chains have no second link, and are asked for millions of times: those cost no set.
type Parties = ReadonlyMap<string, Party>;

// The reader refuses rings, but a ring must not hang whoever builds a case by hand: it is left where it closes.
function endOfChain<E>(start: E, next: (one: E) => E | undefined): E {
  let current = start;
  let following = next(current);
  if (following === undefined) return current;
  const seen = new Set<E>([start]);
  while (following !== undefined && !seen.has(following)) {
    seen.add(following);
    current = following;
    following = next(current);
  }
  return current;
}

/** The party at the end of the chain of `speaksFor`: a minister's government, a state outlet's state. */
export const principalOf = (party: PartyId, parties: Parties): PartyId =>
  endOfChain(party, (one) => parties.get(one)?.speaksFor);

export type OriginIndex = {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly parties: Parties;
};

/** Who said it first: the speaker, or the publisher where no speaker is named. */
export function speakerOf(statement: Statement, index: OriginIndex): PartyId | undefined {
  const first = endOfChain(statement, ({ repeats }) => repeats && index.statements.get(repeats));
  if (first.speaker !== undefined) return first.speaker;
  const source = index.sources.get(first.source);
  return source && endOfChain(source, ({ copyOf }) => copyOf && index.sources.get(copyOf)).publisher;
}

/**
 * Where a statement comes from. Two outlets quoting one minister, or ten copies of one press release, are one
 * origin: they cannot confirm each other.
 */
export function originOf(statement: Statement, index: OriginIndex): PartyId | undefined {
  const speaker = speakerOf(statement, index);
  return speaker === undefined ? undefined : principalOf(speaker, index.parties);
}
