import { addressesTaken, isAddressTaken } from '../case/index.js';
import { asIs, commas, wording } from '../lib/wording/index.js';
import { wrongValue } from '../words/index.js';

/** A case called as a page is would never be seen: its address leads to that page. */
export function expectOwnAddress(id: string, called = 'id'): void {
  if (!isAddressTaken(id)) return;
  throw wrongValue(called, asIs(id), wording('expect.own-address', { taken: commas(addressesTaken) }));
}
