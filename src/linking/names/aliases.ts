import { z } from 'zod';
import { plainLetters } from '../../lib/text/index.js';

/** data/party-names.yaml: what one party calls itself in several languages and scripts. */
export const PartyNames = z.strictObject({
  confirmation: z.string(),
  parties: z.array(z.strictObject({ at: z.string(), names: z.array(z.string()).min(2) })).min(1),
});
export type PartyNames = z.infer<typeof PartyNames>;

/** All that a party of these names calls itself; the names alone where it is none we know. */
export type Aliases = (names: readonly string[]) => readonly string[];

/** A name counts as known only as a whole: "WHO" is not "who". */
export function aliasesOf({ parties }: PartyNames): Aliases {
  const byName = new Map(parties.flatMap(({ names }) => names.map((name) => [keyOf(name), names] as const)));
  return (names) => [...new Set([...names, ...names.flatMap((name) => byName.get(keyOf(name)) ?? [])])];
}

// Initials are capitals, or they are a word.
const keyOf = (name: string): string =>
  /^\p{Lu}{2,6}$/u.test(name.trim()) ? name.trim() : plainLetters(name).replaceAll(/\s+/g, ' ').trim();

export const noAliases: Aliases = (names) => names;
