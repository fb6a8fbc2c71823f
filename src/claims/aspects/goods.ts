import { isWithdrawn, type Statement, speakersOf } from '../../case/index.js';
import { because, count, message } from '../../findings/index.js';
import { type ClaimContext, isGiver, othersOn } from '../context.js';
import { sizeOf } from '../size.js';
import type { Judged } from '../verdict.js';

const base = { aspect: 'goods', rule: 'claims/goods' } as const;

/** Which goods: one number over several kinds of thing, or a product that others name otherwise. */
export const judgeGoods = (claim: Statement, context: ClaimContext): Judged | undefined =>
  judgeBundle(claim, context) ?? judgeProduct(claim, context);

/** 700 ventilators, monitors and defibrillators are not 700 ventilators. */
function judgeBundle(claim: Statement, { record }: ClaimContext): Judged | undefined {
  const components = record.consignmentOf(claim)?.product?.components;
  const size = sizeOf(claim, record);
  if (!components || !size) return undefined;
  const names = components.map((id) => record.products.get(id)?.name ?? id);
  const isOneOfThem = claim.product !== undefined && components.includes(claim.product);
  return {
    ...base,
    rule: 'claims/bundle',
    standing: isOneOfThem ? 'contradicted' : 'left-open',
    fault: isOneOfThem ? 'scale-or-unit-error' : undefined,
    reason: because(
      isOneOfThem ? 'claim.bundle.as-one' : 'claim.bundle.mixed',
      { count: count(size), names: { list: names, join: 'and' } },
      [claim],
    ),
    wouldChange: [message('claim.bundle.change')],
  };
}

function judgeProduct(claim: Statement, context: ClaimContext): Judged | undefined {
  const { record } = context;
  const consignment = record.consignmentOf(claim)?.consignment;
  if (claim.product === undefined || !consignment) return undefined;
  const named = othersOn(claim, context).filter(
    (other) => other.product !== undefined && !isGiver(other, record) && !isWithdrawn(other, record),
  );
  const classOf = (id: string | undefined) => record.products.get(id ?? '')?.class;
  const product = record.products.get(claim.product)?.name ?? claim.product;
  const same = named.filter((other) => other.product === claim.product);
  const apart = named.filter((other) => classOf(other.product) !== classOf(claim.product));
  const formatBy = (said: readonly Statement[]) =>
    ({ product, speakers: { list: speakersOf(said, record), join: 'and' } }) as const;
  if (same.length > 0 && apart.length > 0) {
    const both = [...same, ...apart];
    return { ...base, standing: 'disputed', reason: because('claim.goods.disputed', formatBy(both), both) };
  }
  if (same.length > 0) {
    return { ...base, standing: 'borne-out', reason: because('claim.goods.agree', formatBy(same), same) };
  }
  if (apart.length > 0) {
    const reason = because('claim.goods.differ', formatBy(apart), apart);
    return { ...base, standing: 'contradicted', fault: 'contradicted', reason };
  }
  if (claim.product === consignment.product) return undefined;
  return { ...base, standing: 'nobody', reason: because('claim.goods.nobody', { product }, [claim]) };
}
