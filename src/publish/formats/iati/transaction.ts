import type { ConsignmentRecord } from '../../../case/index.js';
import type { PresentedFinding } from '../../../findings/index.js';
import { element, type Xml } from '../../../lib/xml/index.js';
import type { EditionReading } from '../edition-reading.js';
import type { Lacks } from '../lacks.js';
import type { FigureBounds } from '../quantity.js';
import { organisation } from './organisation.js';
import { statedValueOf } from './value.js';

type Moved = {
  readonly id: string;
  readonly entry: ConsignmentRecord;
  readonly arrival: PresentedFinding | undefined;
  readonly sent: string | undefined;
  readonly received: string | undefined;
};

/**
 * The gift's value in money. All of it delivered is a disbursement on the day it came; what is on its way, or came in
 * part, was committed on the day it left: what the part was worth nobody said.
 */
export function transactionOf(
  moved: Moved,
  goods: FigureBounds | undefined,
  { record }: EditionReading,
  lacks: Lacks,
): Xml | undefined {
  const { id, entry, arrival } = moved;
  const isWhole = arrival?.verdict === 'delivered';
  const day = isWhole ? (moved.received ?? moved.sent) : moved.sent;
  const value = statedValueOf(entry, goods, record);
  if (day === undefined || !value) {
    lacks.add('formats.lack.value', id);
    lacks.add('formats.lack.recipient', id);
    return undefined;
  }
  const giver = record.parties.get(entry.consignment.from);
  const recipient = record.parties.get(entry.consignment.to);
  return element('transaction', { humanitarian: 1 }, [
    element('transaction-type', { code: isWhole ? 3 : 2 }),
    element('transaction-date', { 'iso-date': day }),
    element('value', { currency: value.currency, 'value-date': value.day }, String(value.amount)),
    giver && organisation('provider-org', giver, {}),
    recipient && organisation('receiver-org', recipient, {}),
  ]);
}
