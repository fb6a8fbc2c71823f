import { wrongValue } from '../../findings/index.js';
import { wording } from '../../lib/wording/index.js';

/** Results of a kit against a reference method: tp and fn of the infected, fp and tn of the others. */
export type TwoByTwo = {
  readonly tp: number;
  readonly fn: number;
  readonly fp: number;
  readonly tn: number;
};

export function requireTwoByTwo(table: TwoByTwo): void {
  for (const cell of ['tp', 'fn', 'fp', 'tn'] as const) {
    if (Number.isSafeInteger(table[cell]) && table[cell] >= 0) continue;
    throw wrongValue(cell, String(table[cell]), wording('expect.kits.count'));
  }
}
