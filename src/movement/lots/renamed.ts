import { typedLot } from '../delivery/names.js';
import { plainLot } from '../plain-lot.js';
import { type Amount, gtinOf, type Happening } from '../trace/index.js';
import type { Numbered, SameNumber } from './numbered.js';

/** Where no case tells what deliveries were of: the lots that some events name by a number. */
export function numberedAmong(
  happenings: readonly Happening[],
  number: string,
  ids: readonly string[],
): Numbered {
  const typed = typedLot(number);
  const hashes = happenings.flatMap(({ hash, amounts }) =>
    amounts.some(({ id }) => id === typed) ? hash : [],
  );
  return {
    number: plainLot(number),
    scanned: ids.filter((id) => gtinOf(id) !== undefined).map((id) => ({ id, goods: [] })),
    typed: hashes.length > 0 ? [{ goods: undefined, hashes: new Set(hashes) }] : [],
    inCases: [],
  };
}

/** What was typed and is taken for a lot, told as the lot. */
export function withSameNumber(
  happenings: readonly Happening[],
  id: string,
  { number, hashes }: SameNumber,
): Happening[] {
  const typed = typedLot(number);
  return happenings.map((each) => (hashes.has(each.hash) ? renamed(each, typed, id) : each));
}

/** The same event, with a lot under another of its names. */
function renamed(happening: Happening, from: string, to: string): Happening {
  const name = (id: string): string => (id === from ? to : id);
  const amounts = (list: readonly Amount[]): Amount[] => list.map((each) => ({ ...each, id: name(each.id) }));
  const side = ({ things, amounts: of }: Happening['inputs']) => ({ things, amounts: amounts(of) });
  return {
    ...happening,
    amounts: amounts(happening.amounts),
    inputs: side(happening.inputs),
    outputs: side(happening.outputs),
  };
}
