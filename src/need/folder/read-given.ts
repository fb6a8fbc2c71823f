import { addAll } from '../../lib/lists/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { BoxCounts } from '../burn-rate/box-counts.js';
import { type BurnReading, measureBurnRate } from '../burn-rate/burn-rate.js';
import { type CountsReading, readStockCounts } from '../counts/read-counts.js';
import type { StockCount } from '../counts/stock-count.js';
import { Rates } from '../estimate/rates.js';
import { type HeadsReading, readBeds, readStaff } from '../estimate/read-heads.js';
import { findNamed, Item, type Known, knownFrom, Site } from '../names/known.js';
import { type NeedNote, needNote } from '../note.js';
import { Message } from '../requests/message.js';
import { type MessagesReading, readMessages } from '../requests/read-messages.js';
import { GivenFiles } from './gathered.js';
import type { NeedFile } from './need-file.js';
import type { Placed } from './read-json-list.js';

/** What ships with Waybill: names of things, and what WHO's tool says a patient or a nurse needs a day. */
export type ShippedNeed = { readonly items: readonly Item[]; readonly rates: Rates };

export type Given = {
  readonly files: ReturnType<() => GivenFiles['counted']>;
  readonly known: Known;
  readonly rates: Rates;
  readonly heads: readonly HeadsReading[];
  readonly counts: readonly StockCount[];
  readonly burns: readonly BurnReading[];
  readonly messages: MessagesReading;
  readonly notes: readonly NeedNote[];
};

/** Reads all that a folder says of need; each part that cannot be read costs nothing but itself. */
export async function readGiven(
  files: readonly NeedFile[],
  shipped: ShippedNeed,
  today: string,
): Promise<Given> {
  const given = new GivenFiles(files);
  const [sites, items] = [valuesOf(given.lists('sites', Site)), valuesOf(given.lists('items', Item))];
  const known = knownFrom(
    sites.length > 0 ? sites : undefined,
    items.length > 0 ? items : undefined,
    shipped.items,
  );
  const beds = await given.tables('beds', ['site', 'severity'], (table) => readBeds(table, known), headsIn);
  const staff = await given.tables('staff', ['site', 'role'], (table) => readStaff(table, known), headsIn);
  const rates = readRates(given, shipped, beds.length + staff.length > 0);
  const counts = await given.tables(
    'counts',
    ['site', 'item', 'quantity'],
    (table) => readStockCounts(table, known, today),
    countsIn,
  );
  const burns = given.lists('boxes', BoxCounts).map((placed) => readBurn(placed, known));
  const messages = readAllMessages([...given.lists('messages', Message), ...given.chats(today)], known);
  addAll(given.notes, given.lined([...burns.flatMap(({ notes }) => notes), ...messages.notes]));
  return {
    files: given.counted,
    known,
    rates,
    heads: [...beds, ...staff],
    counts: counts.flatMap((one) => one.counts),
    burns,
    messages: {
      ...messages,
      requests: messages.requests.map((one) => ({ ...one, notes: given.lined(one.notes) })),
    },
    notes: given.notes,
  };
}

const valuesOf = <T>(placed: readonly Placed<T>[]): T[] => placed.map(({ value }) => value);
const headsIn = ({ heads }: HeadsReading): number => heads.length;
const countsIn = ({ counts }: CountsReading): number => counts.length;

function readRates(given: GivenFiles, shipped: ShippedNeed, isNeeded: boolean): Rates {
  const [first, ...others] = given.lists('rates', Rates);
  for (const { file, pointer } of others)
    given.notes.push(
      needNote(
        'refused',
        { file, ...(pointer && { field: pointer }) },
        wording('need.note.rates-again', {
          file: asIs(first?.file ?? ''),
        }),
      ),
    );
  if (first) return first.value;
  const { source, edition } = shipped.rates;
  if (isNeeded)
    given.notes.push(
      needNote(
        'assumed',
        { file: 'rates.json' },
        wording('need.note.rates-shipped', { source: asIs(source), edition: asIs(edition) }),
      ),
    );
  return shipped.rates;
}

/** Counts of boxes, of the site and item by our names for them. */
function readBurn({ value, file, pointer }: Placed<BoxCounts>, known: Known): BurnReading {
  const site = value.site === undefined ? undefined : findNamed(value.site, known.sites ?? []);
  const item = findNamed(value.item, known.items);
  const reading = measureBurnRate(file, {
    ...value,
    item: item?.id ?? value.item,
    ...(site && { site: site.id }),
  });
  const notes = reading.notes.map((note) => ({ ...note, field: `${pointer}${note.field ?? ''}` }));
  if (known.sites && value.site !== undefined && !site)
    notes.push({
      ...needNote('asked', { file }, wording('need.note.site-unknown', { site: asIs(value.site) })),
      field: `${pointer}/site`,
    });
  if (!item)
    notes.push({
      ...needNote('asked', { file }, wording('need.note.item-unknown', { item: asIs(value.item) })),
      field: `${pointer}/item`,
    });
  return { ...reading, notes };
}

/** All messages as one: what is asked in two files may be one need. */
function readAllMessages(placed: readonly Placed<Message>[], known: Known): MessagesReading {
  const reading = readMessages('', valuesOf(placed), known);
  const whereWas = (note: NeedNote): NeedNote => {
    const [, at = '', rest = ''] = /^\/(\d+)(.*)$/.exec(note.field ?? '') ?? [];
    const from = placed[Number(at)];
    return from ? { ...note, file: from.file, field: from.pointer + rest } : note;
  };
  return {
    ...reading,
    requests: reading.requests.map((one) => ({ ...one, notes: one.notes.map(whereWas) })),
    notes: reading.notes.map(whereWas),
  };
}
