import type { AsItStands } from './as-it-stands';
import { fold } from './known-names';
import type { ProposalFields, ReviewDraft } from './review-draft';

const fieldsWith = {
  party: ['from', 'to', 'speaker'],
  place: ['place'],
  product: ['product'],
} as const satisfies Readonly<Record<string, readonly (keyof ProposalFields)[]>>;

export type ChosenKind = keyof typeof fieldsWith;

/** Every proposal that has a name, with the entry of the case that it means. */
export function named(told: AsItStands, kind: ChosenKind, name: string, label: string): ReviewDraft['edits'] {
  const { edits } = told.from.draft;
  const changed = told.from.proposals.flatMap((proposal) => {
    const fields = told.fieldsFor(proposal);
    const own = fieldsWith[kind].filter((field) => fold(fields[field]) === fold(name));
    if (own.length === 0) return [];
    const part = Object.fromEntries(own.map((field) => [field, label]));
    return [[proposal.key, { ...edits[proposal.key], ...part }] as const];
  });
  return { ...edits, ...Object.fromEntries(changed) };
}
