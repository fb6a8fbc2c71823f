import { asTexts, isObject } from '../epcis/index.js';
import type { Happening } from './happening.js';

export type AsOf = {
  /** Nothing that happened later. */
  readonly asOf?: number | undefined;
  /** Nothing that was only said later: what was believed on that day. */
  readonly knownAt?: number | undefined;
};

/**
 * What happened up to a moment, in its order whatever order it came in. What was declared wrong is left out, with its
 * declaration; what came twice counts once.
 */
export function orderHappenings(happenings: readonly Happening[], { asOf, knownAt }: AsOf = {}): Happening[] {
  const corrections = correctionsIn(happenings);
  const known = happenings.filter(
    (each) => knownAt === undefined || knownSince(each, corrections) <= knownAt,
  );
  const declared = known.filter(isDeclaration);
  const wrong = new Set(declared.flatMap(({ id, hash }) => [hash, ...(id === undefined ? [] : [id])]));
  const held = known.filter(
    (each) => !isDeclaration(each) && !wrong.has(each.hash) && !(each.id !== undefined && wrong.has(each.id)),
  );
  const once = [...new Map(held.map((each) => [each.hash, each])).values()];
  return once
    .filter(({ time }) => asOf === undefined || time <= asOf)
    .toSorted((a, b) => a.time - b.time || rank(a) - rank(b) || (a.hash < b.hash ? -1 : 1));
}

export const isDeclaration = ({ event }: Happening): boolean => isObject(event.body.errorDeclaration);

const timeIn = (value: unknown): number | undefined => {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};

function declaredAt({ event }: Happening): number | undefined {
  const { errorDeclaration } = event.body;
  return isObject(errorDeclaration) ? timeIn(errorDeclaration.declarationTime) : undefined;
}

/** When each corrective event was announced, which is the soonest that it can have been known. */
function correctionsIn(happenings: readonly Happening[]): Map<string, number> {
  const since = new Map<string, number>();
  for (const each of happenings) {
    const { errorDeclaration } = each.event.body;
    const at = declaredAt(each);
    if (!isObject(errorDeclaration) || at === undefined) continue;
    for (const id of asTexts(errorDeclaration.correctiveEventIDs))
      since.set(id, Math.min(at, since.get(id) ?? at));
  }
  return since;
}

function knownSince(happening: Happening, corrections: ReadonlyMap<string, number>): number {
  const declared = declaredAt(happening);
  if (declared !== undefined) return declared;
  const { id, hash, time } = happening;
  const corrected = corrections.get(id ?? hash) ?? corrections.get(hash);
  return corrected ?? timeIn(happening.event.body.recordTime) ?? time;
}

// Of two with one time: what is made comes before what is packed, what is sent before what is received.
const ranks: Readonly<Record<string, number>> = {
  commissioning: 0,
  creating_class_instance: 1,
  unpacking: 3,
  packing: 4,
  loading: 5,
  shipping: 6,
  departing: 6,
  arriving: 7,
  receiving: 8,
};
const rank = ({ step }: Happening): number => ranks[step] ?? 2;
