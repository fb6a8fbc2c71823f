import type { Case } from '../../case/index.js';
import { alpha3Of } from '../../lib/countries/index.js';
import { groupBy } from '../../lib/lists/index.js';
import { type AlikeReason, alikeBecause, plainLetters } from '../../lib/text/index.js';

export type NamedKind = 'party' | 'product' | 'place';
type Named = {
  readonly id: string;
  readonly name: string;
  readonly alsoKnownAs?: readonly string[] | undefined;
};
export type Alike = { readonly id: string; readonly name: string; readonly why: AlikeReason };

const namesOf = ({ name, alsoKnownAs = [] }: Named): string[] => [name, ...alsoKnownAs];

export const plainName = (name: string): string => plainLetters(name).replaceAll(/\s+/g, ' ').trim();
export const nameKey = (kind: NamedKind, name: string): string => `${kind}/${plainName(name)}`;

const alikeMax = 5;

/** The entries of a case by what they are called, whatever the capitals and accents. */
export class NamesOfCase {
  private readonly known: ReadonlyMap<string, readonly Named[]>;

  constructor(private readonly entries: Case['entries']) {
    const all = (['party', 'product', 'place'] as const).flatMap((kind) =>
      this.of(kind).flatMap((named) => namesOf(named).map((name) => ({ key: nameKey(kind, name), named }))),
    );
    this.known = new Map(
      [...groupBy(all, ({ key }) => key)].map(([key, some]) => [key, some.map(({ named }) => named)]),
    );
  }

  /** The one entry of this name; a country is its government, where the case has one of it. */
  find(kind: NamedKind, name: string): string | undefined {
    const [only, ...others] = this.known.get(nameKey(kind, name)) ?? [];
    if (only) return others.every(({ id }) => id === only.id) ? only.id : undefined;
    const country = kind === 'party' ? alpha3Of(name) : undefined;
    if (country === undefined) return undefined;
    const governments = this.entries.party.filter(
      (party) => party.kind === 'government' && party.country === country,
    );
    return governments.length === 1 ? governments[0]?.id : undefined;
  }

  has(kind: NamedKind, id: string): boolean {
    return this.of(kind).some((named) => named.id === id);
  }

  /** Entries that may be the same and why, to be shown and never merged. */
  alike(kind: NamedKind, name: string): readonly Alike[] {
    return this.of(kind)
      .flatMap((named) => {
        const [why] = namesOf(named).flatMap((called) => alikeBecause(called, name) ?? []);
        return why === undefined ? [] : [{ id: named.id, name: named.name, why }];
      })
      .slice(0, alikeMax);
  }

  private of(kind: NamedKind): readonly Named[] {
    return this.entries[kind];
  }
}
