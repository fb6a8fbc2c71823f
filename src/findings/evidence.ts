import type { Statement, WithdrawnLot } from '../case/index.js';
import type { MessageKey } from '../words/index.js';
import { type Message, message, type Param } from '../words/index.js';
import type { Evidence, Reason } from './finding.js';

export const statementEvidence = (statement: Statement): Evidence => ({
  kind: 'statement',
  id: statement.id,
});

/** A reason and the statements it stands on. */
export const because = (
  key: MessageKey,
  params: Readonly<Record<string, Param>>,
  statements: readonly Statement[],
): Reason => ({ message: message(key, params), evidence: statements.map(statementEvidence) });

/** A reason that stands on something other than a statement. */
export const becauseOf = (text: Message, evidence: readonly Evidence[]): Reason => ({
  message: text,
  evidence,
});

/** A lot that its own record says was recalled or rejected. */
export const becauseOfLot = ({ lot, how, step: { who, when } }: WithdrawnLot): Reason =>
  becauseOf(
    message('quality.lot', {
      lot: lot.batch ?? lot.id,
      stage: { key: `stage.${how}` },
      by: who,
      day: when,
    }),
    [{ kind: 'lot', id: lot.id }],
  );

/** Reasons that say the same, word for word, are one: all that they stand on is listed under it. */
export function joinReasons(reasons: readonly Reason[]): Reason[] {
  const joined = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = JSON.stringify(reason.message, withBounds);
    const before = joined.get(key);
    joined.set(key, before ? { ...before, evidence: together(before.evidence, reason.evidence) } : reason);
  }
  return [...joined.values()];
}

const together = (some: readonly Evidence[], others: readonly Evidence[]): Evidence[] => [
  ...some,
  ...others.filter(({ kind, id }) => !some.some((one) => one.kind === kind && one.id === id)),
];

// An amount without an upper bound has no JSON.
const withBounds = (_: string, value: unknown): unknown => (value === Infinity ? 'Infinity' : value);
