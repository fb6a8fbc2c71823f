import type { Statement } from '../entries/statement.js';
import type { Stage } from '../entries/vocabulary.js';

export type WholeOf = (statement: Statement) => Statement | undefined;

/**
 * The whole that a statement tells a part of, by what either of the two says, or by what it repeats or replies to: who
 * corrects a part corrects no whole.
 */
export function wholesOf(statements: ReadonlyMap<string, Statement>): WholeOf {
  const including = new Map<string, Statement>();
  for (const whole of statements.values())
    for (const part of whole.includes ?? []) if (!including.has(part)) including.set(part, whole);
  const ownWhole = (statement: Statement): Statement | undefined => {
    const whole = statements.get(statement.partOf ?? '') ?? including.get(statement.id);
    return whole && isBeside(statement, whole) ? whole : undefined;
  };
  return (statement) => {
    const own = ownWhole(statement);
    if (own) return own;
    const [only, ...more] = [statement.repeats ?? [], statement.about ?? []].flat();
    const first = more.length === 0 && only !== undefined ? statements.get(only) : undefined;
    return first && ownWhole(first);
  };
}

const announcing: readonly (Stage | undefined)[] = ['pledged', 'contracted', 'shipped'];

// "300 of the 1,000 that were promised came" counts all that came.
const isBeside = ({ stage }: Statement, whole: Statement): boolean =>
  stage === undefined || stage === whole.stage || !announcing.includes(whole.stage);
