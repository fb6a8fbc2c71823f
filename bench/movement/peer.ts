import { sql } from 'kysely';
import type { Store } from '../../src/store/index.js';

export type PeerPlace = { readonly id: string; readonly place: string | null; readonly cartons: number };

/**
 * Where the cartons of lots are, by one recursive query over the events as they were captured: every pallet and truck a
 * carton was in, from then until it came out, and the last event of any of them while it was. No late or wrong event is
 * minded.
 */
export const peerWhere = (
  store: Store,
  lots: readonly string[],
  until = Number.MAX_SAFE_INTEGER,
): Promise<PeerPlace[]> =>
  store.use(async (db) => {
    const { rows } = await sql<PeerPlace>`
      with recursive
      carton as materialized (
        select distinct lot.name as lot, own.name as id from event_name lot
        join event_name own on own.event_seq = lot.event_seq and own.role in ('epc', 'output')
        where lot.name = any(${[...lots]}::text[]) and lot.role = 'lot'
      ),
      held as (
        select lot, id, id as holder, '-infinity'::double precision as since, 'infinity'::double precision as until
        from carton
        union all
        select held.lot, held.id, parent.name, greatest(held.since, packing.event_time),
          least(held.until, coalesce((
            select min(ending.event_time) from event_name child join event ending on ending.seq = child.event_seq
            where child.name = held.holder and child.role = 'child' and ending.event_time > packing.event_time
          ), 'infinity'))
        from held
        join event_name child on child.name = held.holder and child.role = 'child'
        join event packing on packing.seq = child.event_seq and packing.action = 'ADD'
        join event_name parent on parent.event_seq = packing.seq and parent.role = 'parent'
        where packing.event_time between held.since and held.until
      ),
      last as (
        select distinct on (held.lot, held.id) held.lot, seen.place
        from held
        join event_name named on named.name = held.holder and named.role in ('epc', 'child', 'parent')
        join event seen on seen.seq = named.event_seq and seen.place is not null
          and seen.event_time >= held.since and seen.event_time < held.until and seen.event_time <= ${until}
        order by held.lot, held.id, seen.event_time desc
      )
      select lot as id, place, count(*)::integer as cartons from last group by lot, place order by lot, place`.execute(
      db,
    );
    return rows;
  });

/** Of which lots a carton was made, and who had it, by the raw events. */
export const peerBackward = (store: Store, carton: string): Promise<unknown> =>
  store.use(async (db) => {
    await sql`
      with recursive source as (
        select ${carton}::text as name
        union
        select input.name from source
        join event_name made on made.name = source.name and made.role in ('output', 'output-class')
        join event_name input on input.event_seq = made.event_seq and input.role in ('input', 'input-class')
      ),
      held as (
        select ${carton}::text as holder
        union
        select parent.name from held
        join event_name child on child.name = held.holder and child.role = 'child'
        join event_name parent on parent.event_seq = child.event_seq and parent.role = 'parent'
      )
      select name from source
      union all
      select distinct event.place from held
      join event_name named on named.name = held.holder join event on event.seq = named.event_seq`.execute(
      db,
    );
  });
