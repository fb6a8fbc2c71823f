import type { CaseRecord } from '../../../case/index.js';
import { type ConsignmentRecord, intervalOf, isWithdrawn, type Statement } from '../../../case/index.js';
import type { FigureBounds } from '../quantity.js';

export type StatedValue = { readonly amount: number; readonly currency: string; readonly day: string };

/** The value of a whole consignment, where those who state one state the same, to the unit and of a day. */
export function statedValueOf(
  { statements }: ConsignmentRecord,
  goods: FigureBounds | undefined,
  record: CaseRecord,
): StatedValue | undefined {
  const stated = statements.filter(
    (one) => one.value !== undefined && one.measure !== 'price' && !isWithdrawn(one, record),
  );
  const values = stated.map((one) => readStated(one, goods));
  const [first] = values;
  const isOne = values.every(
    (value) => value?.amount === first?.amount && value?.currency === first?.currency,
  );
  return isOne ? first : undefined;
}

function readStated(statement: Statement, goods: FigureBounds | undefined): StatedValue | undefined {
  const { value, currency, valueDate, amount } = statement;
  if (value === undefined || currency === undefined || valueDate === undefined) return undefined;
  const { low, high } = intervalOf(value);
  // So many worth so much, of more than that: a value of a part.
  const isOfPart = amount !== undefined && goods !== undefined && intervalOf(amount).high < goods.low;
  return low === high && !isOfPart ? { amount: low, currency, day: valueDate } : undefined;
}
