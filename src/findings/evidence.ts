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
