import { readShare, type ShareBounds, shareExpected } from '../lib/shares/index.js';
import { wording } from '../lib/wording/index.js';
import { wrongInput } from './sampling/inputs.js';

/** A share as it was typed for an option or a field. */
export function parseShare(name: string, found: string | undefined, bounds: ShareBounds): number {
  const share = found === undefined ? undefined : readShare(found, bounds);
  if (share !== undefined) return share;
  const shown = found === undefined || found === '' ? wording('found.nothing') : found;
  throw wrongInput(name, shown, shareExpected(bounds));
}
