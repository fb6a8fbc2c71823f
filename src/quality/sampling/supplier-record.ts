import {
  type LotResult,
  recordLot,
  type Switched,
  type SwitchingState,
  startSwitching,
} from './switching.js';

export type SuppliedLot = LotResult & { readonly supplier: string; readonly product: string };

/** The states of all suppliers and products. A good record with masks earns nothing for gowns. */
export type SupplierRecord = ReadonlyMap<string, SwitchingState>;

const keyOf = ({ supplier, product }: Pick<SuppliedLot, 'supplier' | 'product'>): string =>
  JSON.stringify([supplier, product]);

export const stateOf = (
  record: SupplierRecord,
  of: Pick<SuppliedLot, 'supplier' | 'product'>,
): SwitchingState => record.get(keyOf(of)) ?? startSwitching();

export function recordSuppliedLot(
  record: SupplierRecord,
  lot: SuppliedLot,
): Switched & { readonly record: SupplierRecord } {
  const switched = recordLot(stateOf(record, lot), lot);
  return { ...switched, record: new Map([...record, [keyOf(lot), switched.state]]) };
}
