import type { Happening } from './happening.js';
import type { LotLedger } from './lot-ledger.js';
import type { Model } from './model.js';
import { isUsing } from './skew.js';

/** What cannot have been as it was told, or leaves a gap. The goods are traced all the same. */
export type Oddity =
  | {
      readonly kind: 'packed-before-made';
      readonly thing: string;
      readonly earlyMs: number;
      readonly by: Happening;
    }
  | { readonly kind: 'packed-never-made'; readonly thing: string; readonly by: Happening }
  | {
      readonly kind: 'packed-twice';
      readonly thing: string;
      readonly was: string;
      readonly is: string;
      readonly by: Happening;
    }
  | {
      readonly kind: 'received-before-sent';
      readonly thing: string;
      readonly place: string;
      readonly earlyMs: number;
      readonly by: Happening;
    }
  | {
      readonly kind: 'more-than-made';
      readonly thing: string;
      readonly pieces: number;
      readonly made: number;
      readonly by: Happening;
    }
  | {
      readonly kind: 'told-in-units';
      readonly thing: string;
      readonly units: readonly string[];
      readonly by: Happening;
    }
  | { readonly kind: 'told-both-ways'; readonly thing: string; readonly by: Happening }
  | { readonly kind: 'seen-after-gone'; readonly thing: string; readonly by: Happening };

export const findOddities = (model: Model, ledger: LotLedger): Oddity[] => [
  ...packedBeforeMade(model),
  ...model.repacked.map(
    ({ child, was, is, at }): Oddity => ({ kind: 'packed-twice', thing: child, was, is, by: at }),
  ),
  ...model.skews.map(
    ({ thing, receipt, shipment }): Oddity => ({
      kind: 'received-before-sent',
      thing,
      place: receipt.place ?? '',
      earlyMs: shipment.time - receipt.time,
      by: receipt,
    }),
  ),
  ...seenAfterGone(model),
  ...ledger.overflowing().map(({ id, ...each }): Oddity => ({ kind: 'more-than-made', thing: id, ...each })),
  ...ledger.told().flatMap(({ id, units, by }): Oddity[] => [
    // Nothing says how many pieces a kilogram is.
    ...(units.length > 1 ? [{ kind: 'told-in-units', thing: id, units, by } as const] : []),
    // Whether the pieces are those with serials nobody can tell: both are shown.
    ...(model.lots.has(id) ? [{ kind: 'told-both-ways', thing: id, by } as const] : []),
  ]),
];

const isMaking = (thing: string, { step, action, kind, outputs }: Happening): boolean =>
  outputs.things.includes(thing) || (kind === 'ObjectEvent' && action === 'ADD') || step === 'commissioning';

function packedBeforeMade(model: Model): Oddity[] {
  const makings = new Map<string, Happening>();
  const packings = new Map<string, Happening>();
  for (const [thing, list] of model.own)
    for (const each of happeningsAt(model, list)) {
      if (isMaking(thing, each)) makings.set(thing, makings.get(thing) ?? each);
      else if (isPacking(thing, each)) packings.set(thing, packings.get(thing) ?? each);
    }
  // Where nobody records what is made, nothing is missing.
  const kept = new Set([...makings.keys()].map(kindOf));
  return [...packings].flatMap(([thing, by]): Oddity[] => {
    const made = makings.get(thing);
    if (made === undefined) return kept.has(kindOf(thing)) ? [{ kind: 'packed-never-made', thing, by }] : [];
    return made.time > by.time
      ? [{ kind: 'packed-before-made', thing, earlyMs: made.time - by.time, by }]
      : [];
  });
}

const isPacking = (thing: string, { kind, action, things }: Happening): boolean =>
  kind === 'AggregationEvent' && action === 'ADD' && things.includes(thing);

// The product, where it has one: what is recorded of one piece of it is recorded of all.
const kindOf = (thing: string): string => /^.*\/01\/\d{14}/.exec(thing)?.[0] ?? thing.replace(/[^/:.]*$/, '');

function seenAfterGone(model: Model): Oddity[] {
  return [...model.own].flatMap(([thing, list]): Oddity[] => {
    const all = happeningsAt(model, list);
    const gone = all.findIndex(
      (each) => (isUsing(each) && each.things.includes(thing)) || each.inputs.things.includes(thing),
    );
    const [by] = gone < 0 ? [] : all.slice(gone + 1);
    return by === undefined ? [] : [{ kind: 'seen-after-gone', thing, by }];
  });
}

const happeningsAt = ({ happenings }: Model, list: readonly number[]): Happening[] =>
  list.flatMap((at) => happenings[at] ?? []);
