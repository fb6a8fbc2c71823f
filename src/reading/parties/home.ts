import type { PartyMention } from './party.js';

// Whoever a text is about is named in its first lines.
const headChars = 600;

/** Whom "we" means where nobody says: the body that is named most, of those in the first lines. */
export function homeOf(parties: readonly PartyMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { name, start, kind, side } of parties) {
    const isBody = kind === 'organisation' || kind === 'office';
    if (!isBody || /^(?:ONGs?|NGOs?|UE|EU|UN|ONU|UNO)$/.test(name)) continue;
    // Who is named before a verb more likely speaks than who is sent something.
    const weight = (kind === 'organisation' ? 1.5 : 1) * (side === undefined ? 2 : 1);
    if (start < headChars || counts.has(name)) counts.set(name, (counts.get(name) ?? 0) + weight);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

const besideChars = 70;

/** The body a person speaks for: the one named beside them, where they are named first. */
export function bodyOf(
  person: string | undefined,
  parties: readonly PartyMention[],
  shown: string,
): string | undefined {
  const first = parties.find(({ name, kind }) => name === person && kind !== 'organisation');
  if (!first) return undefined;
  const beside = parties.filter(
    ({ kind, start, end }) =>
      (kind === 'organisation' || kind === 'office') &&
      (start >= first.end
        ? !/[.!?。；\n]/.test(shown.slice(first.end, start)) && start - first.end < besideChars
        : !/[.!?。；\n]/.test(shown.slice(end, first.start)) && first.start - end < besideChars),
  );
  const apart = ({ start, end }: PartyMention): number => Math.min(Math.abs(start - first.end), Math.abs(first.start - end));
  return beside.toSorted((a, b) => apart(a) - apart(b))[0]?.name;
}
