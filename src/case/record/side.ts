import type { Consignment } from '../entries/consignment.js';
import type { PartyId } from '../entries/ids.js';
import type { Statement } from '../entries/statement.js';
import type { CaseRecord } from './record.js';

export type Side = 'from' | 'to';

/** The end of a consignment a speaker speaks for: itself, what it speaks for, or a public body of that country. */
export function sideOf(statement: Statement, consignment: Consignment, record: CaseRecord): Side | undefined {
  const speaker = record.speakerOf(statement);
  if (speaker === undefined) return undefined;
  if (standsFor(speaker, consignment.to, record)) return 'to';
  if (standsFor(speaker, consignment.from, record)) return 'from';
  return undefined;
}

function standsFor(speaker: PartyId, end: PartyId, record: CaseRecord): boolean {
  const principal = record.principalOf(speaker);
  if (principal === record.principalOf(end)) return true;
  const party = record.parties.get(principal);
  const isPublic = party?.kind === 'government' || party?.kind === 'authority';
  // A state has an interest in what its companies sold and its hospitals received.
  return isPublic && party.country !== undefined && party.country === record.parties.get(end)?.country;
}
