import type { Wording } from '../../lib/wording/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Tx } from '../../store/index.js';
import { nameText } from '../delivery/names.js';
import type { ForwardedGoods } from '../forwarding/forwarding.js';
import { countAt, type There } from '../forwarding/goods-there.js';
import { isSamePlace } from '../trace/index.js';
import { toldOfLots } from './told-of-lot.js';

type Leaving = Pick<ForwardedGoods, 'id' | 'pieces'> & { readonly from: string; readonly at: number };

/** Why so many cannot have left a place then: fewer were there, or what left it later leaves too few. */
export async function lackOf(tx: Tx, leaving: Leaving): Promise<Wording | undefined> {
  const { id, pieces, from, at } = leaving;
  let fewest: There = { least: 0, most: Number.POSITIVE_INFINITY };
  for (const moment of [at, ...(await movedLater(tx, leaving))]) {
    const [told] = await toldOfLots(tx, [id], { asOf: moment });
    const there = countAt(told?.answer.where ?? [], id, from);
    if (there.most < fewest.most) fewest = there;
    if (fewest.most < pieces) break;
  }
  if (fewest.most >= pieces) return undefined;
  const of = { goods: asIs(nameText(id)), place: asIs(nameText(from)) };
  return fewest.most === 0
    ? wording('forwarding.none-there', of)
    : wording('forwarding.too-many', { ...of, pieces, most: fewest.most });
}

/** When goods left the place or were moved in it after that moment. */
async function movedLater(tx: Tx, { id, from, at }: Leaving): Promise<number[]> {
  const [now] = await toldOfLots(tx, [id], { asOf: Number.MAX_SAFE_INTEGER });
  const isThere = (end: string | undefined): boolean => end !== undefined && isSamePlace(end, from);
  const later = (now?.answer.path ?? []).filter(
    (step) => Date.parse(step.time) > at && (isThere(step.from) || isThere(step.place)),
  );
  return [...new Set(later.map(({ time }) => Date.parse(time)))];
}
