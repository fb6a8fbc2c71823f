import type { Balance } from './balance.js';
import { type Holder, untoldPlace } from './holder.js';
import type { Held, LotLedger } from './lot-ledger.js';
import type { Model } from './model.js';
import { containersOf, type Whereabouts, whereIs } from './where.js';

export type Located = {
  readonly where: Whereabouts;
  /** The nearest thing it is in. */
  readonly within?: string;
  /** Of goods without serials, how much. */
  readonly balance?: Balance;
  /** Whether some of it is there for sure, or only may be. */
  readonly sure: 'certain' | 'possible';
};

/** Where a thing is, or each part of a lot without serials. None where no event tells of it. */
export function locate(model: Model, ledger: LotLedger, id: string): Located[] {
  if (model.own.has(id)) {
    const [within] = containersOf(model, id);
    return [{ where: whereIs(model, id), ...(within === undefined ? {} : { within }), sure: 'certain' }];
  }
  return ledger.of(id).map((held) => locateHeld(model, held));
}

function locateHeld(model: Model, { holder, balance, since }: Held): Located {
  const sure = balance.low > 0 || balance.isThere ? 'certain' : 'possible';
  const within = 'in' in holder ? { within: holder.in } : {};
  return { where: whereIsHeld(model, holder, since), ...within, balance, sure };
}

function whereIsHeld(model: Model, holder: Holder, since: Held['since']): Whereabouts {
  if ('in' in holder) return whereIs(model, holder.in);
  if ('at' in holder) return { state: 'at', place: holder.at, since };
  if ('back' in holder) return { state: 'in-transit', from: holder.back, isRefused: true, since };
  if ('used' in holder) return { state: 'gone', place: holder.used, since };
  if ('into' in holder) return { state: 'used-up', since };
  const from = holder.from === undefined ? {} : { from: holder.from };
  return { state: 'in-transit', ...from, ...(holder.to === untoldPlace ? {} : { to: holder.to }), since };
}
