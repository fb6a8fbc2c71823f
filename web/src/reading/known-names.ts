import { useMemo } from 'react';
import { guessPartyKind, unitOfNew } from '../../../src/case/index';
import { alpha3Of } from '../../../src/lib/countries/index';
import { groupBy } from '../../../src/lib/lists/index';
import { mayBeHanPerson } from '../../../src/lib/names/index';
import { type AlikeReason, alikeBecause } from '../../../src/lib/text/index';
import type { ArticleReading } from '../../../src/reading/api';
import { entryLabel, namesOf, useEntries } from '../edit/entries';
import type { EntryBody } from '../edit/form-values';

const alikeMax = 3;

export type NamedKind = 'party' | 'place' | 'product' | 'consignment';

/** The entries of a kind by what they are called here; of two with one name each has its id behind. */
export class KnownNames {
  private readonly ids = new Map<string, string>();
  private readonly labels = new Map<string, string>();

  constructor(readonly entries: readonly EntryBody[]) {
    const counts = new Map<string, number>();
    for (const entry of entries)
      counts.set(fold(entryLabel(entry)), (counts.get(fold(entryLabel(entry))) ?? 0) + 1);
    for (const entry of entries) {
      const [id, name] = [String(entry.id), entryLabel(entry)];
      const label = counts.get(fold(name)) === 1 ? name : `${name} (${id})`;
      this.ids.set(fold(label), id);
      this.labels.set(id, label);
    }
    this.addOtherNames();
  }

  /** "CRI" is the Red Cross of Italy, where nobody else is called so. */
  private addOtherNames(): void {
    const others = groupBy(
      this.entries.flatMap((entry) =>
        namesOf(entry)
          .slice(1)
          .map((name) => ({ name, id: String(entry.id) })),
      ),
      ({ name }) => fold(name),
    );
    for (const [name, called] of others) {
      const [one] = called;
      if (one && called.length === 1 && !this.ids.has(name)) this.ids.set(name, one.id);
    }
  }

  get all(): string[] {
    return [...this.labels.values()];
  }

  findId(label: string): string | undefined {
    return this.ids.get(fold(label));
  }

  /** Entries that may be meant by a name that is none of theirs, and why. */
  alike(name: string): { label: string; why: AlikeReason }[] {
    return this.entries
      .flatMap((entry) => {
        const [why] = namesOf(entry).flatMap((called) => alikeBecause(called, name) ?? []);
        const label = this.labels.get(String(entry.id));
        return why === undefined || label === undefined ? [] : [{ label, why }];
      })
      .slice(0, alikeMax);
  }

  labelOf(id: string): string | undefined {
    return this.labels.get(id);
  }

  find(id: string): EntryBody | undefined {
    return this.entries.find((entry) => entry.id === id);
  }
}

export const nameKey = (kind: NamedKind, name: string): string => `${kind}/${fold(name)}`;

export const fold = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();

export type Known = Readonly<Record<NamedKind, KnownNames>>;

export function useKnown(): Known {
  const [party, place, product, consignment] = [
    useEntries('party'),
    useEntries('place'),
    useEntries('product'),
    useEntries('consignment'),
  ];
  return useMemo(
    () => ({
      party: new KnownNames(party),
      place: new KnownNames(place),
      product: new KnownNames(product),
      consignment: new KnownNames(consignment),
    }),
    [party, place, product, consignment],
  );
}

/** Whom the case calls otherwise: "Cina" is its government, where there is one of that country and no other. */
export function partyLabel(name: string | null, { party }: Known): string {
  if (name === null) return '';
  const id = party.findId(name);
  if (id !== undefined) return party.labelOf(id) ?? name;
  const country = alpha3Of(name);
  const governments = party.entries.filter(
    (entry) => country !== undefined && entry.kind === 'government' && entry.country === country,
  );
  const [only] = governments;
  return only && governments.length === 1 ? (party.labelOf(String(only.id)) ?? name) : name;
}

/** What a party that is new probably is: shown beside its name, and to be changed there. */
export function guessNature(name: string, { parties, statements }: ArticleReading): string {
  const byWord = guessPartyKind(name);
  if (byWord !== 'organisation') return byWord;
  const kind = parties.find((party) => fold(party.name) === fold(name))?.kind;
  const isSpeaker = statements.some(({ speaker }) => speaker === name);
  return kind === 'person' || ((kind === 'name' || mayBeHanPerson(name)) && isSpeaker) ? 'person' : byWord;
}

/** What a name that nobody has yet is written as. */
export function newEntry(
  kind: 'party' | 'place' | 'product',
  id: string,
  name: string,
  nature: string,
  unit: string,
): EntryBody {
  const country = kind === 'product' ? undefined : alpha3Of(name);
  const ownUnit = kind === 'product' ? unitOfNew(nature, unit) : undefined;
  return {
    id,
    name: name.trim(),
    ...(ownUnit === undefined ? {} : { unit: ownUnit }),
    ...(kind === 'product' ? { class: nature } : { kind: nature }),
    ...(country === undefined ? {} : { country }),
  };
}
