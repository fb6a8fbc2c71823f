import {
  type AddedEntry,
  type Case,
  guessPartyKind,
  idWordsOf,
  type Kind,
  kindNames,
  unitOfNew,
} from '../../case/index.js';
import { alpha3Of } from '../../lib/countries/index.js';
import { suggestId } from '../../lib/text/index.js';
import type { ReadingLanguage } from '../lexicon/lexicons.js';
import type { TableChoices } from './api.js';
import { classNamed } from './goods-named.js';
import { type NamedKind, NamesOfCase, nameKey } from './name-match.js';

/** An entry by the key of what it was made for. */
export type Made = { readonly key: string; readonly id: string };

export type Hints = {
  /** What a party is, where nobody says otherwise. */
  readonly likely?: string | undefined;
  /** What its first amount is counted in. */
  readonly unit?: string | undefined;
};

type Fields = Readonly<Record<string, unknown>>;

export type NameUsed = {
  readonly kind: NamedKind;
  readonly name: string;
  readonly id: string | undefined;
  readonly nature: string;
  count: number;
};

/** Makes entries beside those of a case: each name once, under ids that are free. */
export class EntryMaker {
  readonly made = new Map<string, AddedEntry>();
  readonly names = new Map<string, NameUsed>();
  private readonly ids: ReadonlyMap<Kind, Set<string>>;
  private readonly known: NamesOfCase;

  constructor(
    private readonly entries: Case['entries'],
    private readonly choices: TableChoices,
    private readonly language: ReadingLanguage | undefined,
  ) {
    this.known = new NamesOfCase(entries);
    this.ids = new Map(kindNames.map((kind) => [kind, new Set<string>(entries[kind].map(({ id }) => id))]));
  }

  alike(kind: NamedKind, name: string) {
    return this.known.alike(kind, name);
  }

  /** What a name means: an entry of the case, or one that is made for it. */
  use(kind: NamedKind, name: string, { likely, unit }: Hints = {}): Made {
    const key = nameKey(kind, name);
    const used = this.names.get(key) ?? this.meant(key, kind, name, likely);
    used.count++;
    this.names.set(key, used);
    const { id: there, nature } = used;
    if (there !== undefined) return { key: `${kind} ${there}`, id: there };
    return this.add(key, kind, name, newNamed(kind, name, nature, unit));
  }

  private meant(key: string, kind: NamedKind, name: string, likely: string | undefined): NameUsed {
    const said = this.choices.names?.[key];
    const isKnown = said !== undefined && said !== '' && this.known.has(kind, said);
    const id = isKnown ? said : said === '' ? undefined : this.known.find(kind, name);
    const nature = this.choices.natures?.[key] ?? likely ?? this.natureOf(kind, name);
    return { kind, name, id, nature, count: 0 };
  }

  /** An entry of the case or of the table by its key, made where there is none. */
  add(key: string, kind: Kind, words: string, fields: Fields): Made {
    const there = this.made.get(key);
    if (there) return { key, id: there.entry.id };
    const id = this.freshId(kind, words, fields);
    this.made.set(key, { kind, entry: { id, ...withoutNothing(fields) } });
    return { key, id };
  }

  /** The source of the case that is at an address. */
  sourceOf(url: string | undefined): string | undefined {
    return url === undefined ? undefined : this.entries.source.find((source) => source.url === url)?.id;
  }

  private freshId(kind: Kind, words: string, fields: Fields): string {
    const taken = this.ids.get(kind) ?? new Set();
    const id = suggestId(words, taken, idWordsOf(kind, fields));
    taken.add(id);
    return id;
  }

  private natureOf(kind: NamedKind, name: string): string {
    if (kind === 'product') return classNamed(name, this.language);
    if (kind === 'party') return guessPartyKind(name);
    return alpha3Of(name) === undefined ? 'city' : 'country';
  }
}

function newNamed(kind: NamedKind, name: string, nature: string, unit: string | undefined): Fields {
  const country = kind === 'product' ? undefined : alpha3Of(name);
  return {
    name,
    ...(kind === 'product' ? { class: nature, unit: unitOfNew(nature, unit) } : { kind: nature }),
    country,
  };
}

const withoutNothing = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
