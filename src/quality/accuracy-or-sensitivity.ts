import { type Amount, intervalOf, type Statement } from '../case/index.js';
import { overlaps } from '../lib/intervals/index.js';

type Found = {
  readonly accuracy: { readonly statement: Statement; readonly amount: Amount };
  readonly sensitivity: readonly Statement[];
};

/**
 * News calls almost any figure of a test kit its accuracy. Where a laboratory gives a sensitivity of the same goods
 * that overlaps the reported accuracy, the figure is the sensitivity: how many of the infected were found. The two
 * differ by everything the kit says about people who are not infected.
 */
export function findAccuracyMeantAsSensitivity(statements: readonly Statement[]): Found[] {
  const sensitivities = statements.filter((statement) => statement.measure === 'sensitivity');
  return statements.flatMap((statement): Found[] => {
    const { amount } = statement;
    if (statement.measure !== 'accuracy' || amount === undefined) return [];
    const same = sensitivities.filter(
      (other) => other.amount !== undefined && overlaps(intervalOf(other.amount), intervalOf(amount)),
    );
    return same.length > 0 ? [{ accuracy: { statement, amount }, sensitivity: same }] : [];
  });
}
