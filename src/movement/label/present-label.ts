import { type CaseRecord, type ConsignmentRecord, countUnitOf, type PartyId } from '../../case/index.js';
import {
  appError,
  formatLotAmount,
  formatMessage,
  formatUnit,
  type Language,
  message,
} from '../../findings/index.js';
import { formatDay } from '../../lib/days/index.js';
import { parseGtin14 } from '../../lib/gs1/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { codeOfLot } from '../../printing/code-of-lot.js';
import { placeName } from '../place-name.js';
import type { ShipmentLabel } from './api.js';

/** The label of a shipment. Whoever finds a box reads it: a person who sends or receives is not named. */
export function presentLabel(record: CaseRecord, id: string, language: Language): ShipmentLabel {
  const entry = record.consignments.get(id);
  if (!entry) {
    const of = { what: wording('entry.consignment'), id: asIs(id), day: asIs(record.asOf) };
    throw appError('entry-unknown', wording('error.no-entry-then', of));
  }
  const { consignment } = entry;
  return {
    case: record.header.id,
    consignment: id,
    asOf: record.asOf,
    title: consignment.name,
    rows: rowsOf(entry, record, language),
    goods: goodsOf(entry, record, language),
    lots: entry.lots.map((lot) => ({
      id: lot.id,
      product: lot.product,
      batch: lot.batch,
      expires: lot.expires,
      quantity: formatLotAmount(lot, language),
      code: codeOfLot({ lot, product: record.products.get(lot.product) ?? {} }),
    })),
  };
}

function goodsOf({ product, lots }: ConsignmentRecord, record: CaseRecord, language: Language) {
  const all = [product, ...lots.map((lot) => record.products.get(lot.product))].flatMap((each) => each ?? []);
  return [...new Map(all.map((each) => [each.id, each])).values()].map((each) => {
    const unit = countUnitOf(each);
    const gtin = each.gtin === undefined ? undefined : parseGtin14(each.gtin).value;
    return {
      id: each.id,
      name: each.name,
      ...(gtin === undefined ? {} : { gtin }),
      ...(unit === 'unsaid' ? {} : { unit: formatUnit(unit, language) }),
    };
  });
}

function rowsOf({ id, consignment, product }: ConsignmentRecord, record: CaseRecord, language: Language) {
  const { from, to, dispatchedFrom, deliveredTo } = consignment;
  const known = [
    ['goods', product?.name],
    ['gtin', product?.gtin],
    ['from', partyName(from, record, language)],
    ['dispatchedFrom', placeName(dispatchedFrom, record, language)],
    ['to', partyName(to, record, language)],
    ['deliveredTo', placeName(deliveredTo, record, language)],
    ['due', consignment.due && formatDay(consignment.due, language)],
    ['team', product?.emtType && formatMessage(message(`choice.${product.emtType}`), language)],
    ['people', consignment.teamPeople?.toString()],
    ['days', consignment.teamDays?.toString()],
    ['shipment', id],
  ] as const;
  return known.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, label: formatMessage(message(`label.${name}`), language), value }],
  );
}

const partyName = (id: PartyId, record: CaseRecord, language: Language): string =>
  record.parties.get(id)?.kind === 'person'
    ? formatMessage(message('label.person'), language)
    : record.nameOf(id);
