import type { CaseRecord, Source } from '../case/index.js';
import { type Finding, followEvidence } from '../findings/index.js';

/** Why a source is a weak thing to rest a published finding on. */
export type Doubt = {
  readonly source: Source;
  readonly why: 'unarchived' | 'changed' | 'withdrawn';
  readonly findings: readonly string[];
};

export type ArchiveState = 'yes' | 'changed' | 'missing' | 'no';

/** Sources of findings that nobody can look up later: without a copy, with one that is not what was kept, or taken back. */
export function doubtsAbout(
  findings: readonly Finding[],
  record: CaseRecord,
  stateOf: (source: Source) => ArchiveState,
): Doubt[] {
  const resting = new Map<Source, Set<string>>();
  for (const { id, because } of findings)
    for (const evidence of because.flatMap((reason) => reason.evidence)) {
      const { source } = followEvidence(evidence, record);
      if (source) resting.set(source, (resting.get(source) ?? new Set()).add(id));
    }
  return [...resting].flatMap(([source, ids]) =>
    reasonsOf(source, stateOf(source)).map((why) => ({ source, why, findings: [...ids] })),
  );
}

const reasonsOf = ({ withdrawn }: Source, state: ArchiveState): Doubt['why'][] => [
  ...(withdrawn === undefined ? [] : ['withdrawn' as const]),
  ...(state === 'yes' ? [] : [state === 'changed' ? ('changed' as const) : ('unarchived' as const)]),
];
