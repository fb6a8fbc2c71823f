import type { Tools } from '../tools.js';
import type { Span } from '../words.js';
import type { PartyMention } from './party.js';

// Whoever a text is about is named in its first lines.
const headChars = 600;
const firstChars = 200;

/** Whom "we" means where nobody says: the bodies that are named most, of those in the first lines. */
export function homesOf(parties: readonly PartyMention[]): string[] {
  const counts = new Map<string, number>();
  for (const { name, start, kind, side, isSayer } of parties) {
    const isBody = kind === 'organisation' || kind === 'office';
    if (!isBody || isSayer === true || /^(?:ONGs?|NGOs?|UE|EU|UN|ONU|UNO)$/.test(name)) continue;
    // Who is named before a verb more likely speaks than who is sent something.
    const weight =
      (kind === 'organisation' ? 1.5 : 1) * (side === undefined ? 2 : 0.5) * (start < firstChars ? 2 : 1);
    if (start < headChars || counts.has(name)) counts.set(name, (counts.get(name) ?? 0) + weight);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
}

const isBody = ({ kind }: PartyMention): boolean => kind === 'organisation' || kind === 'office';

const besideChars = 70;

/** The body a person speaks for: the one named beside them, where they are named first. */
export function bodyOf(
  person: string | undefined,
  parties: readonly PartyMention[],
  plain: string,
  { titles, say, acts }: Pick<Tools, 'titles' | 'say' | 'acts'>,
): string | undefined {
  const first = parties.find(({ name, kind }) => name === person && kind !== 'organisation');
  if (!first) return undefined;
  const isBeside = ({ start, end }: Span): boolean => {
    const between = start >= first.end ? plain.slice(first.end, start) : plain.slice(end, first.start);
    const isOne = between.length < besideChars && !/[.!?。；\n]/.test(between);
    return (
      isOne &&
      !say.has(between) &&
      !acts.has(between) &&
      (titles.has(between) ||
        /(?<!\p{L})(?:who|che|qui|que|die|der)(?!\p{L})/u.test(between) ||
        between.length < 3 ||
        /^ (?:vom|von der|of|from|at|del|de la|della|dell'|du) ?(?:the )?$/u.test(between))
    );
  };
  const isTheirs =
    /(?<!\p{L})(?:its|their|su|sus|suo|sua|son|sa|leur|ihr|ihre|sein|seine) (?:\p{L}+ ){0,3}\p{L}+,? $|该\p{L}{1,6}$/u.test(
      plain.slice(Math.max(0, first.start - 60), first.start),
    );
  const ministry = /minist\p{L}+ (?:\p{L}+ ){0,4}$|部长$/u.test(
    plain.slice(Math.max(0, first.start - 40), first.start),
  )
    ? parties.find(({ kind, name }) => kind === 'office' && /minist|secretar|部$/iu.test(name))
    : undefined;
  if (ministry) return ministry.name;
  if (isTheirs) return parties.findLast((party) => isBody(party) && party.end <= first.start)?.name;
  return parties.find((party) => isBody(party) && isBeside(party))?.name;
}
