import { count, type Message, message, type Param } from '../findings/index.js';
import type { Interval } from '../lib/intervals/index.js';
import type { ResolvedTerms, TermsPart } from './resolve-terms.js';

/** "20 given and 80 sold", as far as anybody gave the parts' sizes; undefined where nobody did. */
export function formatParts(parts: readonly TermsPart[]): Param | undefined {
  const list = parts.flatMap(({ terms, pieces }): Message[] => (pieces ? [formatPart(terms, pieces)] : []));
  return list.length > 0 ? { list, join: 'and' } : undefined;
}

const formatPart = (terms: TermsPart['terms'], pieces: Interval): Message =>
  message(`terms.part.${terms}`, { pieces: count(pieces) });

export const levelOf = ({ evidenceLevel }: ResolvedTerms): Param => ({
  key: `evidenceLevel.${evidenceLevel ?? 'third-party'}`,
});

/** What a speaker is to a consignment, in words; a third party needs none. */
export const formatRole = (role: 'own-side' | 'giver' | 'recipient' | 'third-party'): Param => ({
  key: `role.${role}`,
});
