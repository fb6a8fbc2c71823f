import type { GoodsKey } from '../goods-keys.js';
import type { Called, Measure, Stage, Terms } from '../vocabulary.js';

/**
 * Words of one kind, apart by `|`, in lower case and without accents. `*` stands for any letters: `mask*` is mask, masks
 * and masked. Chinese words are found wherever they stand.
 */
export type Words = string;

export type NamedSide = 'from' | 'to';

/** A verb that tells of goods, and what its forms say. */
export type Act = {
  readonly words: Words;
  /** Which side the subject is; `goods` where the goods themselves arrive or leave. */
  readonly subject: NamedSide | 'goods';
  readonly stage?: Stage;
  readonly terms?: Terms;
  readonly called?: Called;
  /** A wish or a need and no pledge. */
  readonly isRequest?: true;
  /** On its way, and no further: held at customs. */
  readonly isHeld?: true;
  /** Tells of goods only where it is denied: what was not released is held, what nobody has seen has not come. */
  readonly whenDenied?: 'held' | 'missing';
  /** Says by itself that it has not happened: still waiting for. */
  readonly isUndone?: true;
  /** Names what happens and does not tell it: the handover of. A verb beside it says more. */
  readonly isNoun?: true;
  /** The side a plain "to" names: Spanish and French buy "to" somebody from whom the goods come. */
  readonly toIs?: NamedSide;
  /** Its object is where the goods come to: "reach", 运抵. */
  readonly objectIs?: NamedSide;
};

/** A verb whose other half stands at the end of its clause, and which says something else without it. */
export type Separable = { readonly verbs: Words; readonly particle: Words; readonly act: Act };

/** Nouns right before a number that say of it alone how far it came: "a contract for 25", "le rappel de 3 400". */
export type NounsAhead = {
  readonly pledged: Words;
  readonly contracted: Words;
  readonly recalled: Words;
  /** Asked for, and not given. */
  readonly asked: Words;
};

export type Prepositions = {
  readonly to: Words;
  readonly from: Words;
  readonly by: Words;
  readonly at: Words;
  readonly of: Words;
};

export type Counted = Measure | 'beds' | 'time' | 'age' | 'degrees' | 'vehicles' | 'other';

export type DayWords = {
  /** Days before publication. */
  readonly relative: Readonly<Record<number, Words>>;
  /** Sunday first. */
  readonly weekdays: readonly Words[];
  readonly last: Words;
  readonly next: Words;
  readonly middleOf: Words;
  readonly endOf: Words;
  readonly month: Words;
};

/** What an article is read by in one language. */
export type Lexicon = {
  readonly language: string;
  readonly goods: Readonly<Partial<Record<GoodsKey, Words>>>;
  /** What goods are counted in, before the goods themselves: doses, boxes. */
  readonly units: Words;
  readonly weights: Words;
  readonly counted: Readonly<Partial<Record<Counted, Words>>>;
  readonly currencies: Readonly<Record<string, Words>>;
  readonly acts: readonly Act[];
  /** Verbs in two halves. */
  readonly separable?: readonly Separable[];
  /** What happens to goods, by a noun. */
  readonly nouns?: readonly Act[];
  readonly nounsAhead?: NounsAhead;
  /** Words that look like such verbs and tell of nothing. */
  readonly noActs?: Words;
  readonly prepositions: Prepositions;
  /** What may stand between a preposition and a name. */
  readonly articles: Words;
  readonly gift: Words;
  readonly sale: Words;
  readonly loan: Words;
  readonly aid: Words;
  readonly not: Words;
  /** Denies nothing: "not only". */
  readonly notNot?: Words;
  /** Says of the words beside it that they are not so. */
  readonly denial: Words;
  readonly hedge: Words;
  readonly future: Words;
  /** Beside a verb in the present: what it tells is still to come. */
  readonly soon?: Words;
  /** Beside what will be delivered: it was ordered. */
  readonly contract?: Words;
  /** What is on a lorry or plane is on its way, where nothing says what became of it. */
  readonly aboard?: Words;
  /** Before the noun of what is still to come: preparing the delivery of. */
  readonly plan?: Words;
  /** Looks like it and has happened: "had to be". */
  readonly notFuture?: Words;
  readonly say: Words;
  readonly according: Words;
  readonly we: Words;
  /** "To us". */
  readonly us: Words;
  /** What a text calls whoever it is about, after the full name: the charity, der Verein. */
  readonly self: Words;
  /** A number beside it is of the goods named before: remaining, altri. */
  readonly rest: Words;
  readonly both: Words;
  /** Offices that are parties though no name stands with them. */
  readonly offices: Words;
  /** What compounds end in that are such: landkreis, uniklinik. */
  readonly officeEndings?: Words;
  /** Words that make the capitalised words around them an organisation. */
  readonly organisations: Words;
  readonly titles: Words;
  /** Capitalised without being a name: months, days, ordinary words. */
  readonly noNames: Words;
  readonly adjectives: Readonly<Record<string, Words>>;
  /** Before a number that counts nothing: article, flight, lot. */
  readonly identifiers: Words;
  readonly quality: Readonly<Partial<Record<Measure, Words>>>;
  readonly days: DayWords;
};
