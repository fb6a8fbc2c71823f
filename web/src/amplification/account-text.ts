import { shownName } from '../../../src/lib/names/index';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** An account's name in a sentence: nothing in it hides or turns around what stands beside it. */
export function accountText(name: string): string {
  const shown = shownName(name);
  return rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown;
}
