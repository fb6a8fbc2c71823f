import type { PartyMention } from '../parties/party.js';
import type { Span } from '../words.js';
import type { Around } from './cast.js';

/** "A gift of the Nysted Rotary", "un don de la Belgique": whoever gives, by a noun. */
export function giverByNoun(
  { start, end }: Span,
  parties: readonly PartyMention[],
  { legible, tools }: Pick<Around, 'legible' | 'tools'>,
): string | undefined {
  for (const hit of tools.gift.in(legible.plain.slice(start, end))) {
    const at = start + hit.end;
    const giver = parties.find(
      (party) =>
        party.start >= at &&
        party.start - at < 34 &&
        party.side !== 'to' &&
        party.side !== 'at' &&
        party.kind !== 'adjective',
    );
    if (
      giver &&
      /^ (?:of|from|by|de|du|des|d'|del|della|dell'|di|dei|dalla|dal|da|der|des|von|vom|par|dell'|d'|all')(?:(?<=')|(?!\p{L}))/u.test(
        legible.plain.slice(at, giver.start),
      )
    )
      return giver.name;
  }
  return undefined;
}
