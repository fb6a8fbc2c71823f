import { sql } from 'kysely';
import { WeightedLru } from '../../lib/lru/index.js';
import type { Database } from '../../store/index.js';

/** What was made of events, with the names by which they were found: as texts, or as Postgres hashes them. */
type OfNames<V> = { readonly made: V; readonly names: ReadonlySet<string> };

/** Up to which event something was read, and in which life of the store. */
type ReadAt = { readonly seq: number; readonly life: number };

// More news than that are not looked through: all is forgotten.
const newsMax = 2000;

/**
 * What this process has made of the events of a store. Before anything is given from it the names of the events that came
 * since, by whatever process, are read, and what one of them touches is forgotten: so it is never older than the store.
 */
export class EventMemory<Story, Told> {
  private readonly stories: WeightedLru<OfNames<Story>>;
  private readonly answers: WeightedLru<OfNames<Told>>;
  private seq = 0;
  /** What tells the last event that was seen from one of its number in another store. */
  private mark = '';
  private life = 0;

  constructor(weights: { readonly stories: number; readonly answers: number }) {
    this.stories = new WeightedLru(weights.stories);
    this.answers = new WeightedLru(weights.answers);
  }

  story(id: string): OfNames<Story> | undefined {
    return this.stories.get(id);
  }

  answer(id: string): Told | undefined {
    return this.answers.get(id)?.made;
  }

  /** Forgets what has changed. What is read of the store after this is of that event at least. */
  async catchUp(db: Database): Promise<ReadAt> {
    const { seq: before, mark: known, life } = this;
    const { rows } = await sql<{ seq: number; mark: string }>`
      select seq, capture_id || ' ' || identity as mark from event
      where seq = ${before} or seq = (select max(seq) from event) order by seq`.execute(db);
    const [first, last = first] = rows;
    const isSame = before === 0 || (first?.seq === before && first.mark === known);
    const upTo = last?.seq ?? 0;
    const isFar = !isSame || upTo - before > newsMax;
    const news = isFar || upTo === before ? [] : await namesBetween(db, before, upTo);
    if (this.life !== life) return this.catchUp(db);
    if (isFar) this.forgetAll();
    else this.forget(news);
    // Somebody else may have come further meanwhile, and forgotten more.
    if (isFar || upTo > this.seq) [this.seq, this.mark] = [upTo, last?.mark ?? ''];
    return { seq: upTo, life: this.life };
  }

  keepStory(db: Database, id: string, story: OfNames<Story>, at: ReadAt, weight: number): Promise<void> {
    return this.keep(db, story.names, at, () => this.stories.set(id, story, weight));
  }

  keepAnswer(db: Database, id: string, told: OfNames<Told>, at: ReadAt, weight: number): Promise<void> {
    return this.keep(db, told.names, at, () => this.answers.set(id, told, weight));
  }

  /** Keeps what was read at a time, unless it would be read otherwise now, by all that was seen till now. */
  private async keep(
    db: Database,
    names: ReadonlySet<string>,
    { seq: since, life }: ReadAt,
    set: () => void,
  ): Promise<void> {
    for (let seq = since; this.life === life && seq < this.seq; ) {
      const upTo = this.seq;
      const news = await namesBetween(db, seq, upTo);
      if (news.some((each) => isAmong(names, each))) return;
      seq = upTo;
    }
    // In one step with the last look, so that nothing is forgotten between them.
    if (this.life === life) set();
  }

  private forget(news: readonly Named[]): void {
    if (news.length === 0) return;
    const isTouched = ({ names }: OfNames<unknown>): boolean => news.some((each) => isAmong(names, each));
    this.stories.deleteWhere(isTouched);
    this.answers.deleteWhere(isTouched);
  }

  private forgetAll(): void {
    this.life++;
    this.stories.clear();
    this.answers.clear();
  }
}

type Named = { readonly name: string; readonly hash: string };

const isAmong = (names: ReadonlySet<string>, { name, hash }: Named): boolean =>
  names.has(name) || names.has(hash);

async function namesBetween(db: Database, after: number, upTo: number): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`
    select name, hashtextextended(name, 0)::text as hash from (
      select distinct name from event_name where event_seq > ${after} and event_seq <= ${upTo}
    ) as news`.execute(db);
  return rows;
}
