import type { CaseRecord, PartyId } from '../case/index.js';

/** Who owns a party in the end: what its firms buy is bought by one. The reader refuses rings; whoever builds one by hand gets its first again. */
export function buyerOf(party: PartyId, record: CaseRecord): PartyId {
  const seen = new Set<PartyId>([party]);
  let owner = party;
  for (;;) {
    const next = record.parties.get(owner)?.ownedBy;
    if (next === undefined || seen.has(next)) return owner;
    seen.add(next);
    owner = next;
  }
}
