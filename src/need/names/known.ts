import { z } from 'zod';
import { folded, namePattern } from './folded.js';

/** A place that needs things, as `sites.json` names it. */
export const Site = z.object({
  id: z.string().min(1),
  names: z.array(z.string().min(1)).default([]),
  /** Each with its other names, parted by a bar: "ICU|UCI|重症". */
  wards: z.array(z.string().min(1)).default([]),
});
export type Site = z.infer<typeof Site>;

/** What is needed, as `items.json` names it. `box` and `carton` are pieces. */
export const Item = z.object({
  id: z.string().min(1),
  names: z.array(z.string().min(1)).default([]),
  box: z.number().positive().optional(),
  carton: z.number().positive().optional(),
});
export type Item = z.infer<typeof Item>;

export type Known = {
  /** Undefined where nobody gave a list: every site is then taken as it is named. */
  readonly sites: readonly Site[] | undefined;
  readonly items: readonly Item[];
  /** Things that have a name with us and are not in the list of items. */
  readonly otherItems: readonly Item[];
};

/** The items of a folder with our names for them; ours alone where it lists none. */
export function knownFrom(
  sites: readonly Site[] | undefined,
  items: readonly Item[] | undefined,
  shipped: readonly Item[],
): Known {
  if (!items) return { sites, items: shipped, otherItems: [] };
  const merged = items.map((item) => {
    const ours = shipped.find(({ id }) => id === item.id);
    return ours ? { ...item, names: [...new Set([...item.names, ...ours.names])] } : item;
  });
  return {
    sites,
    items: merged,
    otherItems: shipped.filter(({ id }) => !items.some((one) => one.id === id)),
  };
}

const patterns = new Map<string, RegExp>();
export const patternOf = (name: string): RegExp => {
  const known = patterns.get(name) ?? namePattern(name);
  patterns.set(name, known);
  known.lastIndex = 0;
  return known;
};

type Named = { readonly id: string; readonly names: readonly string[] };

/** Which of several a cell names: by id, or by a name of it and nothing else. */
export function findNamed<N extends Named>(cell: string, all: readonly N[]): N | undefined {
  const text = folded(cell);
  return (
    all.find(({ id }) => folded(id) === text) ??
    all.find(({ names }) =>
      names.some((name) => {
        const match = patternOf(name).exec(text);
        return match?.[0].length === text.length;
      }),
    )
  );
}
