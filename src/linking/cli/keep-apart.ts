import type { Case, Consignment } from '../../case/index.js';
import { oneOf } from '../../lib/wording/index.js';
import { CommandFailure } from '../../terminal/command-failure.js';
import { writeField } from '../../terminal/enter-in-case.js';
import { invalidArgument } from '../../terminal/invalid-argument.js';
import { openCase } from '../../terminal/open-case.js';
import { said } from '../../terminal/said.js';

/** Writes into a case folder that two consignments are two, or that they may be one after all. */
export async function keepApart(folder: string, ids: readonly string[], apart: boolean): Promise<void> {
  const { case: caseData } = await openCase(folder);
  const [one, other, ...more] = ids.map((id) => consignmentOf(caseData, id));
  if (!one || !other || more.length > 0 || one === other) throw invalidArgument(oneOf(['ID ID']));
  if (apart)
    return put(folder, caseData, one, [...(one.notSameAs ?? []).filter((id) => id !== other.id), other.id]);
  // Either of the two may say it.
  for (const [each, from] of [
    [one, other],
    [other, one],
  ] as const) {
    const left = each.notSameAs?.filter((id) => id !== from.id);
    if (left && left.length < (each.notSameAs?.length ?? 0)) await put(folder, caseData, each, left);
  }
}

function consignmentOf({ entries }: Case, id: string): Consignment {
  const found = entries.consignment.find((entry) => entry.id === id);
  if (!found) throw new CommandFailure(said('command.link.unknown', { id }));
  return found;
}

function put(
  folder: string,
  caseData: Case,
  { notSameAs: _, ...entry }: Consignment,
  ids: readonly Consignment['id'][],
): Promise<void> {
  const changed = ids.length === 0 ? entry : { ...entry, notSameAs: [...ids] };
  return writeField(folder, caseData, 'consignment', changed, 'notSameAs', ids.join('; '));
}
