import { gtinOf, type Happening } from './happening.js';
import type { Model } from './model.js';

type Making = { readonly inputs: ReadonlySet<string>; readonly outputs: ReadonlySet<string> };

/** What was made of what: one making may be told in several events that share its id. */
function makingsOf({ happenings }: Model): Making[] {
  const makings = new Map<string | Happening, { inputs: Set<string>; outputs: Set<string> }>();
  for (const each of happenings) {
    if (each.kind !== 'TransformationEvent') continue;
    const key = each.transformation ?? each;
    const making = makings.get(key) ?? { inputs: new Set(), outputs: new Set() };
    for (const id of [...each.inputs.things, ...each.inputs.amounts.map(({ id }) => id)])
      making.inputs.add(id);
    for (const id of [...each.outputs.things, ...each.outputs.amounts.map(({ id }) => id)])
      making.outputs.add(id);
    makings.set(key, making);
  }
  return [...makings.values()];
}

export type Related = { readonly certain: readonly string[]; readonly possible: readonly string[] };

/** What went into a thing or a lot, and into that. */
export const madeFrom = (model: Model, id: string): Related =>
  follow(
    model,
    namesOf(model, id),
    ({ outputs }) => outputs,
    ({ inputs }) => inputs,
  );

/** What was made of a thing or a lot, and of that. */
export const madeInto = (model: Model, ids: readonly string[]): Related =>
  follow(
    model,
    ids,
    ({ inputs }) => inputs,
    ({ outputs }) => outputs,
  );

/** A thing is also of the lot it was made in, and a lot is all that was made in it. */
const namesOf = ({ lots }: Model, id: string): string[] => [
  id,
  ...[...lots].filter(([, things]) => things.has(id)).map(([lot]) => lot),
];

type Side = (making: Making) => ReadonlySet<string>;

function follow(model: Model, from: readonly string[], near: Side, far: Side): Related {
  const makings = makingsOf(model);
  const certain = new Set(from);
  const possible = new Set<string>();
  const reach = (found: Set<string>, isMet: (making: Making) => boolean, but: ReadonlySet<string>): void => {
    let size = -1;
    while (size !== found.size) {
      size = found.size;
      for (const making of makings)
        if (isMet(making)) for (const id of far(making)) if (!but.has(id)) found.add(id);
    }
  };
  const has = (ids: ReadonlySet<string>, making: Making): boolean =>
    [...near(making)].some((id) => ids.has(id));
  reach(certain, (making) => has(certain, making), new Set());
  // A making that names only the product may have used this lot of it.
  const products = new Set([...certain].flatMap((id) => (isLot(id) ? [productOf(id)] : [])));
  reach(possible, (making) => has(products, making) || has(possible, making), certain);
  for (const id of from) certain.delete(id);
  return { certain: [...certain], possible: [...possible] };
}

const isLot = (id: string): boolean => /\/01\/\d{14}\/10\//.test(id);
const productOf = (id: string): string => `https://id.gs1.org/01/${gtinOf(id) ?? ''}`;
