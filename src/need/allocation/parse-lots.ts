import { formatText } from '../../lib/errors/index.js';
import { pointerTo } from '../../lib/json-file/index.js';
import { namesShown, wording } from '../../lib/wording/index.js';
import type { ProblemParts } from './parts.js';
import type { OfferedLot } from './problem.js';
import { LotWritten } from './problem-file.js';

type Known = { readonly items: ReadonlySet<string>; readonly sites: ReadonlySet<string> };

/** The lots that can be read and may go to somebody. One whose state cannot be read is given to nobody. */
export function parseLots(parts: ProblemParts, written: readonly unknown[], known: Known): OfferedLot[] {
  const lots = new Map<string, OfferedLot>();
  for (const [at, value] of written.entries()) {
    const pointer = pointerTo('/lots', [at]);
    const lot = parseLot(parts, value, pointer, known);
    if (!lot) continue;
    if (lots.has(lot.id))
      parts.refuse(pointerTo(pointer, ['id']), wording('allocation.problem.twice'), {
        found: formatText(lot.id),
        expected: wording('expect.once'),
      });
    else lots.set(lot.id, lot);
  }
  return [...lots.values()];
}

function parseLot(
  parts: ProblemParts,
  value: unknown,
  pointer: string,
  known: Known,
): OfferedLot | undefined {
  const lot = parts.read(LotWritten, value, pointer, { mayForbid: true });
  if (!lot) return undefined;
  if (!known.items.has(lot.item)) {
    parts.refuse(pointerTo(pointer, ['item']), wording('allocation.problem.item-unknown'), {
      found: formatText(lot.item),
      expected: wording('allocation.expect.item', { items: namesShown([...known.items]) }),
    });
    return undefined;
  }
  const isForKnown = lot.earmark === undefined || known.sites.has(lot.earmark.site);
  if (!isForKnown) {
    const says = wording(
      lot.earmark?.hard ? 'allocation.problem.wish-stays' : 'allocation.problem.wish-dropped',
    );
    parts.refuse(pointerTo(pointer, ['earmark', 'site']), says, {
      found: formatText(lot.earmark?.site),
      expected: wording('allocation.expect.site', { sites: namesShown([...known.sites]) }),
    });
    if (lot.earmark?.hard) return undefined;
  }
  return {
    id: lot.id,
    item: lot.item,
    packs: lot.packs,
    packSize: lot.packSize,
    expiresInDays: lot.expiresInDays,
    state: lot.state === 'released' ? 'free' : lot.state,
    grade: lot.grade,
    earmark: isForKnown ? lot.earmark : undefined,
  };
}
