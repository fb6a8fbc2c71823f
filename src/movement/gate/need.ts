import {
  type CaseRecord,
  type ConsignmentRecord,
  goodsOf,
  goodsOfProduct,
  isWithdrawn,
  type Statement,
} from '../../case/index.js';
import { message, statementEvidence } from '../../findings/index.js';
import { because, entryEvidence, type GateCheck } from './check.js';

/** A need of these goods where they go to, as somebody stated it. */
export function checkNeed(entry: ConsignmentRecord, record: CaseRecord): GateCheck {
  const about = [...record.statements.values()].filter(
    (one) =>
      (one.supply !== undefined || one.measure === 'needed') &&
      isOfGoods(one, entry, record) &&
      isWhereItGoes(one, entry, record) &&
      !isWithdrawn(one, record),
  );
  const needed = about.filter(({ supply }) => supply !== 'enough');
  const enough = about.filter(({ supply }) => supply === 'enough');
  if (needed.length > 0 && enough.length > 0)
    return {
      check: 'need',
      answer: 'cannot-tell',
      because: because(message('gate.need.disputed'), about.map(statementEvidence)),
    };
  if (needed.length > 0)
    return {
      check: 'need',
      answer: 'yes',
      because: because(message('gate.need.stated'), needed.map(statementEvidence)),
    };
  if (enough.length > 0)
    return {
      check: 'need',
      answer: 'no',
      because: because(message('gate.need.enough'), enough.map(statementEvidence)),
    };
  return {
    check: 'need',
    answer: 'cannot-tell',
    because: because(message('gate.need.none'), entryEvidence(entry)),
  };
}

function isOfGoods(statement: Statement, entry: ConsignmentRecord, record: CaseRecord): boolean {
  const own = record.consignmentOf(statement);
  if (own) return own.id === entry.id || String(goodsOf(own)) === String(goodsOf(entry));
  const product = statement.product && record.products.get(statement.product);
  return product !== undefined && String(goodsOfProduct(product)) === String(goodsOf(entry));
}

function isWhereItGoes(
  { place }: Statement,
  { consignment }: ConsignmentRecord,
  record: CaseRecord,
): boolean {
  if (place === undefined) return false;
  if (place === consignment.deliveredTo) return true;
  const country =
    record.places.get(consignment.deliveredTo ?? '')?.country ?? record.parties.get(consignment.to)?.country;
  return country !== undefined && record.places.get(place)?.country === country;
}
