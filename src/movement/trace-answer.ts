import type { z } from 'zod';
import { type Message, message } from '../findings/index.js';
import { addAll } from '../lib/lists/index.js';
import { asIs } from '../lib/wording/index.js';
import type { TraceAnswer } from './api.js';
import { nameText } from './delivery/names.js';
import { lineOf } from './recall/line.js';
import {
  type AsOf,
  type Balance,
  buildModel,
  containersOf,
  contentsOf,
  findOddities,
  gtinOf,
  type Happening,
  type Located,
  LotLedger,
  locate,
  type Model,
  madeFrom,
  type Oddity,
  orderHappenings,
  recall,
} from './trace/index.js';

type Answer = z.input<typeof TraceAnswer>;
/** By the events alone; names, cases and recalls are put beside them. */
export type ByEvents<Said = string> = Omit<Answer, 'names' | 'cases' | 'recalls' | 'oddities'> & {
  readonly oddities: OddityTold<Said>[];
};
export type OddityTold<Said> = Omit<Answer['oddities'][number], 'message'> & { readonly message: Said };
type Place = Answer['where'][number];

/** Everything that is known of one thing or lot, from the events that can tell of it. */
export function traceAnswer<Said>(
  happenings: readonly Happening[],
  id: string,
  asOf: AsOf,
  say: (message: Message) => Said,
): ByEvents<Said> {
  const model = buildModel(orderHappenings(happenings, asOf));
  const ledger = new LotLedger(model);
  const called = recall(model, ledger, id);
  const members = [...(model.lots.get(id) ?? [])];
  const where = [id, ...members].flatMap((each) =>
    locate(model, ledger, each).map((located) => placeOf(each, located)),
  );
  return {
    id,
    ...(gtinOf(id) === undefined ? {} : { gtin: gtinOf(id) }),
    // What was said during a recall is told beside them.
    events: model.happenings.filter((each) => lineOf(each) === undefined).length,
    where: together(where),
    contents: contentsOf(model, id, { deep: true }),
    quantities: [id, ...contentsOf(model, id, { deep: true })].flatMap((each) =>
      ledger.in({ in: each }).map((held) => ({ id: held.id, in: each, ...presentBalance(held.balance) })),
    ),
    containers: containersOf(model, id),
    madeFrom: related(madeFrom(model, id)),
    recall: {
      sites: related(called.sites),
      usedAt: [...called.usedAt],
      destinations: [...called.destinations],
      containers: [...called.containers],
      affected: together(called.affected.map((each) => placeOf(each.id, each))),
    },
    path: pathOf(model, id, members),
    oddities: findOddities(model, ledger).map((each) => presentOddity(each, say)),
  };
}

const related = ({
  certain,
  possible,
}: {
  readonly certain: readonly string[];
  readonly possible: readonly string[];
}) => ({
  certain: [...certain],
  possible: [...possible],
});

const presentBalance = ({ low, high, uom }: Balance) => ({
  low,
  ...(Number.isFinite(high) ? { high } : {}),
  ...(uom === undefined ? {} : { uom }),
});

function placeOf(id: string, { where, within, balance, sure }: Located): Place {
  const quantity = balance && presentBalance(balance);
  return {
    ids: [id],
    state: where.state,
    ...('place' in where && where.place !== undefined ? { place: where.place } : {}),
    ...('from' in where && where.from !== undefined ? { from: where.from } : {}),
    ...('to' in where && where.to !== undefined ? { to: where.to } : {}),
    ...('isRefused' in where && where.isRefused ? { isRefused: true as const } : {}),
    ...('since' in where
      ? { since: new Date(where.since.time).toISOString(), ...offsetOf(where.since) }
      : {}),
    ...(within === undefined ? {} : { within }),
    ...(quantity === undefined ? {} : { quantity }),
    sure,
  };
}

/** The zone in which it was told. */
const offsetOf = ({ event }: Pick<Happening, 'event'>): { offset?: string } => {
  const { eventTimeZoneOffset: offset } = event.body;
  return typeof offset === 'string' ? { offset } : {};
};

/** Things that are in one place since one moment are one line. */
function together(places: readonly Place[]): Place[] {
  const lines = new Map<string, { readonly place: Omit<Place, 'ids'>; readonly ids: string[] }>();
  for (const { ids, ...place } of places) {
    const key = JSON.stringify(place);
    const line = lines.get(key) ?? { place, ids: [] };
    addAll(line.ids, ids);
    lines.set(key, line);
  }
  return [...lines.values()].map(({ place, ids }) => ({ ...place, ids }));
}

/** What happened to it, in order, and to what carried it while it did; of a lot what happened to any of it. */
function pathOf(model: Model, id: string, members: readonly string[]): Answer['path'] {
  const { happenings, own, staysOf } = model;
  const names = new Set([id, ...members]);
  const carried = new Set(
    [...names].flatMap((name) =>
      (staysOf.get(name) ?? []).flatMap(({ parent, from, to }) =>
        (own.get(parent) ?? []).filter((at) => at >= from && at < to),
      ),
    ),
  );
  const pallets = new Set(
    happenings.flatMap(({ parent, amounts }) =>
      parent !== undefined && amounts.some((amount) => names.has(amount.id)) ? parent : [],
    ),
  );
  const tells = (each: Happening, at: number): boolean =>
    carried.has(at) ||
    [...each.things, ...each.inputs.things, ...each.outputs.things, each.parent ?? ''].some(
      (name) => names.has(name) || pallets.has(name),
    ) ||
    [...each.amounts, ...each.inputs.amounts, ...each.outputs.amounts].some((amount) => names.has(amount.id));
  return happenings.filter(tells).map(stepOfPath);
}

function stepOfPath(happening: Happening): Answer['path'][number] {
  const { time, step, kind, action, place, from, to } = happening;
  const said = lineOf(happening)?.kind;
  return {
    time: new Date(time).toISOString(),
    ...offsetOf(happening),
    type: kind,
    ...(said === undefined ? {} : { recall: said }),
    ...(action === '' ? {} : { action }),
    ...(step === '' ? {} : { step }),
    ...(place === undefined ? {} : { place }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function presentOddity<Said>(oddity: Oddity, say: (message: Message) => Said): OddityTold<Said> {
  return {
    kind: oddity.kind,
    thing: oddity.thing,
    at: new Date(oddity.by.time).toISOString(),
    message: say(oddityMessage(oddity)),
  };
}

const minutesOf = (ms: number): number => Math.max(1, Math.round(ms / 60_000));

function oddityMessage(oddity: Oddity): Message {
  const thing = asIs(nameText(oddity.thing));
  switch (oddity.kind) {
    case 'packed-before-made':
      return message('trace.odd.packed-before-made', { thing, minutes: minutesOf(oddity.earlyMs) });
    case 'packed-never-made':
      return message('trace.odd.packed-never-made', { thing });
    case 'packed-twice':
      return message('trace.odd.packed-twice', {
        thing,
        was: asIs(nameText(oddity.was)),
        is: asIs(nameText(oddity.is)),
      });
    case 'received-before-sent':
      return message('trace.odd.received-before-sent', {
        thing,
        place: asIs(nameText(oddity.place)),
        minutes: minutesOf(oddity.earlyMs),
      });
    case 'more-than-made':
      return message('trace.odd.more-than-made', { thing, pieces: oddity.pieces, made: oddity.made });
    case 'told-in-units':
      return message('trace.odd.told-in-units', {
        thing,
        units: {
          list: oddity.units.map((unit) => (unit === '' ? message('trace.pieces') : asIs(unit))),
          join: 'and',
        },
      });
    case 'told-both-ways':
      return message('trace.odd.told-both-ways', { thing });
    case 'seen-after-gone':
      return message('trace.odd.seen-after-gone', { thing });
  }
}
