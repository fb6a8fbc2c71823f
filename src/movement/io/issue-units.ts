import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { addAll } from '../../lib/lists/index.js';
import { type Database, lockHead, type Store, type Tx } from '../../store/index.js';
import {
  eventOfIssue,
  issueIn,
  serialDigitsMax,
  serialInName,
  seriesName,
  type UnitIssue,
  unitsOfName,
} from '../sscc/issue.js';
import { linkOfSscc, noRoom, roomIn, type Series, ssccAt } from '../sscc/series.js';
import { newUnitNumber, unitId } from '../sscc/unit-number.js';
import { keepOwn } from './event-store.js';
import { happeningsNaming } from './related-events.js';

export type UnitsWanted = Omit<UnitIssue, 'id' | 'units' | 'at'> & {
  readonly count: number;
  readonly by: string;
  readonly now: Date;
};

/**
 * Issues numbers. They are chosen, and kept as an event, in one transaction that holds the end of the journal: of two who
 * ask at one moment the second waits, and whoever is answered can rely on it. What is kept and never answered is lost, and
 * issued to nobody else.
 */
export const issueUnits = (store: Store, { count, by, now, ...of }: UnitsWanted): Promise<UnitIssue> =>
  store.use((db) =>
    db.transaction().execute(async (tx) => {
      await lockHead(tx);
      const units =
        of.series === undefined
          ? Array.from({ length: count }, () => unitId(newUnitNumber(randomBytes)))
          : await nextOf(tx, of.series, count);
      const issue = { ...of, id: randomUUID(), units, at: now.getTime() };
      await keepOwn(tx, [eventOfIssue(issue)], { by, now });
      return issue;
    }),
  );

/** After the last that was issued, leaving out what any captured event names: another program may issue under the prefix too. */
async function nextOf(tx: Tx, series: Series, count: number): Promise<string[]> {
  const start = (await lastOf(tx, series)) + 1;
  const room = roomIn(series);
  const found: string[] = [];
  for (let next = start; found.length < count; ) {
    const length = Math.min(count - found.length, room - next);
    if (length <= 0) throw noRoom(series, found.length, count);
    const some = Array.from({ length }, (_, at) => linkOfSscc(ssccAt(series, next + at)));
    const named = await tx.selectFrom('event_name').select('name').where('name', 'in', some).execute();
    const taken = new Set(named.map(({ name }) => name));
    addAll(
      found,
      some.filter((each) => !taken.has(each)),
    );
    next += length;
  }
  return found;
}

async function lastOf(tx: Tx, series: Series): Promise<number> {
  const row = await tx
    .selectFrom('event_name')
    .select((of) => of.fn.max('name').as('name'))
    .where('name', '>=', seriesName(series, 0))
    .where('name', '<=', seriesName(series, roomIn(series) - 1))
    .where('role', '=', 'unit')
    // How names of other series are ordered among these is the database's.
    .where(sql<boolean>`starts_with(name, ${seriesName(series, 0).slice(0, -serialDigitsMax)})`)
    .executeTakeFirst();
  return row?.name ? serialInName(row.name) : -1;
}

/** The numbers that were issued for a shipment, at whatever times. */
export const issuesOf = (store: Store, caseId: string, shipment: string): Promise<UnitIssue[]> =>
  store.use((db) => issuesIn(db, caseId, shipment));

export async function issuesIn(db: Database, caseId: string, shipment: string): Promise<UnitIssue[]> {
  const happenings = await happeningsNaming(db, [unitsOfName(caseId, shipment)]);
  return happenings.flatMap(({ event }) => issueIn(event) ?? []);
}
