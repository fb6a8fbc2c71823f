import { madeInto } from './genealogy.js';
import { type Located, locate } from './locate.js';
import type { LotLedger } from './lot-ledger.js';
import type { Model } from './model.js';
import { containersOf, contentsOf } from './where.js';

export type Recall = {
  /** What is called back: each thing and lot, with where it is. */
  readonly affected: readonly (Located & { readonly id: string })[];
  /** Where some of it is for sure, and where some of it may be. */
  readonly sites: { readonly certain: readonly string[]; readonly possible: readonly string[] };
  /** Where some of it was used or destroyed: who had it there may have to be told. */
  readonly usedAt: readonly string[];
  /** Where it is on its way to. */
  readonly destinations: readonly string[];
  /** What it is packed in. */
  readonly containers: readonly string[];
};

/** Everything that a lot, a product or a thing has become, and every place that must be told. */
export function recall(model: Model, ledger: LotLedger, id: string): Recall {
  const start = membersOf(model, id);
  const made = madeInto(model, start);
  const all = [
    ...new Set([...start, ...made.certain].flatMap((each) => [each, ...membersOf(model, each)])),
  ].map((each) => ({ each, isCertain: true }));
  const maybe = made.possible.map((each) => ({ each, isCertain: false }));
  const affected = [...all, ...maybe].flatMap(({ each, isCertain }) =>
    locate(model, ledger, each).map((located) => ({
      ...located,
      id: each,
      sure: isCertain ? located.sure : ('possible' as const),
    })),
  );
  const used = affected.flatMap(({ where }) => (where.state === 'gone' ? (where.place ?? []) : []));
  const usedAt = [...new Set([...used, ...[...all, ...maybe].flatMap(({ each }) => ledger.usedAt(each))])];
  return { affected, usedAt, ...placesOf(model, affected) };
}

/** A lot's things with serials, and what is in a container. */
const membersOf = (model: Model, id: string): string[] => [
  id,
  ...(model.lots.get(id) ?? []),
  ...contentsOf(model, id, { deep: true }),
];

function placesOf(
  model: Model,
  affected: readonly (Located & { readonly id: string })[],
): Omit<Recall, 'affected' | 'usedAt'> {
  const there = affected.filter(({ where }) => where.state === 'at');
  const at = (sure: Located['sure']): Set<string> =>
    new Set(
      there
        .filter((each) => each.sure === sure)
        .flatMap(({ where }) => (where.state === 'at' ? where.place : [])),
    );
  const certain = at('certain');
  const destinations = new Set(
    affected.flatMap(({ where }) => (where.state === 'in-transit' && where.to !== undefined ? where.to : [])),
  );
  const containers = affected
    .filter(({ where }) => where.state === 'at' || where.state === 'in-transit')
    .flatMap(({ id, within }) =>
      within === undefined ? containersOf(model, id) : [within, ...containersOf(model, within)],
    );
  return {
    sites: { certain: [...certain], possible: [...at('possible')].filter((place) => !certain.has(place)) },
    destinations: [...destinations],
    containers: [...new Set(containers)],
  };
}
