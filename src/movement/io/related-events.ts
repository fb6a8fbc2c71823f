import type { Database } from '../../store/index.js';
import { deliveryName, productId } from '../capture/event-row.js';
import { lotTextOf } from '../delivery/names.js';
import { deliveryIn } from '../delivery/own-fields.js';
import type { EpcisEvent } from '../epcis/index.js';
import { gtinOf, type Happening, happeningOf } from '../trace/index.js';
import { eventsNaming, eventsNumbered, type NamingRow, seqsNaming } from './event-store.js';

/**
 * Every event that can tell of a thing or a lot: of itself, of what carries it, of what is in it, of what it was made of and
 * what was made of it. Asked of names, round by round, so that the rest of the store is never read.
 */
export const relatedHappenings = async (db: Database, id: string): Promise<Happening[]> =>
  (await relatedStory(db, id)).happenings;

/** The same with the names that were asked for: an event that names none of them changes nothing of it. */
export async function relatedStory(
  db: Database,
  id: string,
): Promise<{ readonly happenings: Happening[]; readonly names: readonly string[] }> {
  const found = new Map<number, Happening>();
  const reach = new Reach(id);
  for (let names = reach.next(); names.length > 0; names = reach.next()) {
    const seqs = [...(await seqsNaming(db, names))];
    // One is met again by each of its names, and is read once.
    for (const row of await eventsNumbered(
      db,
      seqs.filter((seq) => !found.has(seq)),
    ))
      found.set(row.seq, recorded(row));
    for (const seq of seqs) {
      const happening = found.get(seq);
      if (happening !== undefined) reach.take(happening);
    }
  }
  return { happenings: [...found.values()], names: reach.names };
}

/** The events that name any of these. */
export async function happeningsNaming(db: Database, names: readonly string[]): Promise<Happening[]> {
  return (await eventsNaming(db, names)).map(recorded);
}

/** All events of the deliveries that any of these name. */
export async function happeningsOfDeliveries(db: Database, names: readonly string[]): Promise<Happening[]> {
  const ids = (await happeningsNaming(db, names)).flatMap(({ event }) => deliveryIn(event) ?? []);
  return happeningsNaming(db, [...new Set(ids)].map(deliveryName));
}

/** With when it came here, which tells what was known on a day. */
function recorded({ record_time, hash, body }: NamingRow): Happening {
  const event = JSON.parse(body) as EpcisEvent;
  const recordTime = new Date(record_time).toISOString();
  return happeningOf({ ...event, body: { ...event.body, recordTime } }, hash);
}

/** Which further names an event leads to, by what is known of the ones in it. */
class Reach {
  private readonly asked = new Set<string>();
  private readonly waiting = new Set<string>();
  /** The goods themselves, and what they became. */
  private readonly goods = new Set<string>();
  /** Of lots among them the product, whose pieces may be theirs. */
  private readonly products = new Set<string>();
  /** What any of them was in. */
  private readonly carriers = new Set<string>();
  /** What was, at some time, in what was asked for. */
  private readonly holding = new Set<string>();
  /** What went into them. */
  private readonly origins = new Set<string>();

  constructor(id: string) {
    this.holding.add(id);
    this.origins.add(id);
    this.addGoods(id);
  }

  get names(): string[] {
    return [...this.asked];
  }

  next(): string[] {
    const names = [...this.waiting];
    this.waiting.clear();
    return names;
  }

  take({ kind, parent, things, amounts, inputs, outputs, lots, transformation }: Happening): void {
    const [made, used] = [idsOf(outputs), idsOf(inputs)];
    for (const [thing, lot] of lots) if (this.goods.has(lot)) this.addGoods(thing);
    if (kind === 'TransformationEvent') {
      if (transformation !== undefined && [...made, ...used].some((each) => this.asked.has(each)))
        this.ask(transformation);
      if (
        used.some((each) => this.goods.has(each)) ||
        (transformation !== undefined && this.asked.has(transformation))
      )
        for (const each of made) this.addGoods(each);
      if (
        made.some((each) => this.origins.has(each)) ||
        (transformation !== undefined && this.asked.has(transformation))
      )
        for (const each of used) this.addOrigin(each);
      return;
    }
    if (parent === undefined) return;
    const children = [...things, ...amounts.map(({ id }) => id)];
    // Pieces of the product, whose lot nobody said, may be of the lot.
    const isGoods = (each: string): boolean => this.goods.has(each) || this.products.has(each);
    if (children.some((each) => isGoods(each) || this.carriers.has(each))) this.carriers.add(parent);
    if (this.carriers.has(parent)) this.ask(parent);
    if (this.holding.has(parent))
      for (const each of children) {
        this.holding.add(each);
        this.addGoods(each);
      }
  }

  private addGoods(id: string): void {
    this.goods.add(id);
    this.ask(id);
    const gtin = gtinOf(id);
    // A lot without serials shares its places with other lots of its product.
    if (gtin === undefined || lotTextOf(id) === undefined) return;
    this.products.add(productId(gtin));
    this.ask(productId(gtin));
  }

  private addOrigin(id: string): void {
    this.origins.add(id);
    this.ask(id);
  }

  private ask(name: string): void {
    if (this.asked.has(name)) return;
    this.asked.add(name);
    this.waiting.add(name);
  }
}

const idsOf = ({ things, amounts }: Happening['inputs']): string[] => [
  ...things,
  ...amounts.map(({ id }) => id),
];
