import { setImmediate as nextTurn } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from './tables.js';

// Nobody else is answered while these are read.
const rowsAtOnce = 250;

/** The rows of a query of any length, some at a time: within one transaction, and one such query after the other. */
export async function* readRows<R>(tx: Tx, query: RawBuilder<R>): AsyncGenerator<R> {
  await sql`declare rows_read no scroll cursor for ${query}`.execute(tx);
  for (;;) {
    const { rows } = await sql<R>`fetch ${sql.lit(rowsAtOnce)} from rows_read`.execute(tx);
    yield* rows;
    if (rows.length < rowsAtOnce) break;
    await nextTurn();
  }
  await sql`close rows_read`.execute(tx);
}
