import type { CaseRecord, Lot } from '../../case/index.js';
import { formatMessage, type Language, message } from '../../findings/index.js';
import { asIs, oneOf, wording } from '../../lib/wording/index.js';
import { wrongValue } from '../../words/index.js';
import { lotNameOf } from '../capture/event-row.js';
import { presentLabel } from '../label/present-label.js';
import type { UnitsIssued, UnitsList } from './api.js';
import type { UnitIssue } from './issue.js';
import { ssccOf, ssccText } from './series.js';
import { unitIn } from './unit-number.js';

/** What stands on the labels of an issue: whoever finds a carton reads it, so no person is named. */
export function presentUnits(record: CaseRecord, issue: UnitIssue, language: Language): UnitsIssued {
  const label = presentLabel(record, issue.shipment, language);
  const lot = record.consignments.get(issue.shipment)?.lots.find(({ id }) => id === issue.lot);
  return {
    issue: issue.id,
    case: issue.caseId,
    consignment: issue.shipment,
    issuedAt: new Date(issue.at).toISOString(),
    title: label.title,
    rows: [
      ...(lot ? [...goodsOf(lot, record, language), ...label.rows.filter(isNoGoods)] : label.rows),
      ...row('quantity', issue.quantity, language),
      ...row('lot', lot?.batch ?? lot?.id, language),
      ...row('expiry', lot?.expires, language),
    ],
    units: issue.units.map(unitOf),
  };
}

type Row = UnitsIssued['rows'][number];

const isNoGoods = ({ name }: Row): boolean => name !== 'goods' && name !== 'gtin';

function goodsOf(lot: Lot, record: CaseRecord, language: Language): Row[] {
  const product = record.products.get(lot.product);
  return [...row('goods', product?.name, language), ...row('gtin', product?.gtin, language)];
}

const row = (
  name: 'goods' | 'gtin' | 'quantity' | 'lot' | 'expiry',
  value: string | undefined,
  language: Language,
): Row[] =>
  value === undefined ? [] : [{ name, label: formatMessage(message(`label.${name}`), language), value }];

function unitOf(id: string): UnitsIssued['units'][number] {
  const sscc = ssccOf(id);
  return sscc === undefined
    ? { id, number: unitIn(id) ?? id, isGs1: false, code: id }
    : { id, number: ssccText(sscc), isGs1: true, code: ssccText(sscc) };
}

/** The lot of a shipment that a text names, by its id or the maker's number. */
export function lotOfShipment(record: CaseRecord, shipment: string, text: string | undefined) {
  if (text === undefined) return undefined;
  const lots = record.consignments.get(shipment)?.lots ?? [];
  const found = lots.filter(
    ({ id, batch }) => id === text || (batch !== undefined && lotNameOf(batch) === lotNameOf(text)),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.id;
  const names = (found.length === 0 ? lots : found).map(({ id }) => id);
  throw wrongValue('lot', asIs(text), names.length === 0 ? wording('units.expect.no-lot') : oneOf(names));
}

export function presentIssues(
  of: { readonly caseId: string; readonly shipment: string },
  issues: readonly UnitIssue[],
): UnitsList {
  return {
    case: of.caseId,
    consignment: of.shipment,
    issues: issues
      .toSorted((a, b) => b.at - a.at)
      .map(({ id, at, units }) => ({
        issue: id,
        issuedAt: new Date(at).toISOString(),
        count: units.length,
        first: unitOf(units[0] ?? '').number,
        last: unitOf(units.at(-1) ?? '').number,
      })),
  };
}
