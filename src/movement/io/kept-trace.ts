import { sql } from 'kysely';
import type { Message } from '../../findings/index.js';
import { type Database, lockHead, type Tx } from '../../store/index.js';
import type { ByEvents } from '../trace-answer.js';

/** What the events tell of a lot by now, and the lots it is of, which may be called back. */
export type ToldOfLot = { readonly answer: ByEvents<Message>; readonly lots: readonly string[] };

/** Raised when other answers would be made of the same events. */
const version = 2;

export type KeptOfLot = {
  readonly id: string;
  readonly told: ToldOfLot;
  /** By the hashes of the names it stands on. */
  readonly names: ReadonlySet<string>;
};

/** What is kept of some lots; of one that has lost some of its names nothing is. */
export async function findKept(db: Database, ids: readonly string[]): Promise<KeptOfLot[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string; answer: string; names: string[] }>`
    select kept.id, kept.answer, found.names from trace_kept kept
    cross join lateral (
      select array_agg(named.name::text) as names, count(*) as count from trace_kept_name named where named.id = kept.id
    ) as found
    where kept.id = any(${[...ids]}::text[]) and kept.version = ${version} and kept.names = found.count`.execute(
    db,
  );
  return rows.map(({ id, answer, names }) => ({
    id,
    told: JSON.parse(answer) as ToldOfLot,
    names: new Set(names),
  }));
}

/**
 * Keeps what was worked out of the events up to one, by the names they were found by. Not where another event that has one of
 * these came meanwhile.
 */
export const keepTold = (
  db: Database,
  { id, told, names, upTo }: { id: string; told: ToldOfLot; names: Iterable<string>; upTo: number },
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    // Nobody captures between the look and the end of this.
    await lockHead(tx);
    const list = [...names];
    const { rows: newer } = await sql`
      select from event_name where event_seq > ${upTo}
        and name = any(${list}::text[]) limit 1`.execute(tx);
    if (newer.length > 0) return;
    await tx.deleteFrom('trace_kept').where('id', '=', id).execute();
    await sql`
      with hashed as materialized (
        select distinct hashtextextended(name, 0) as name from unnest(${list}::text[]) as name
      ),
      kept as (
        insert into trace_kept (id, version, names, answer)
        select ${id}::text, ${version}::integer, count(*), ${JSON.stringify(told)}::text from hashed
      )
      insert into trace_kept_name (name, id) select name, ${id}::text from hashed`.execute(tx);
  });

/** Lets go of every answer that an event from this one on may change. Two names of one hash cost an answer, and change none. */
export async function dropChanged(tx: Tx, firstSeq: number): Promise<void> {
  await sql`
    delete from trace_kept where exists (select from trace_kept_name) and id in (
      select kept.id from event_name named
      join trace_kept_name kept on kept.name = hashtextextended(named.name, 0)
      where named.event_seq >= ${firstSeq}
    )`.execute(tx);
}
