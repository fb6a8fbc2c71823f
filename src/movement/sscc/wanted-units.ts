import type { CaseRecord } from '../../case/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { appError, wrongValue } from '../../words/index.js';
import type { UnitsAsked } from './api.js';
import { lotOfShipment } from './present-units.js';
import { type Series, seriesOf } from './series.js';

type Asked = { readonly [Name in keyof Omit<UnitsAsked, 'by'>]: UnitsAsked[Name] | undefined } & {
  readonly count: number;
};

/** What is to be issued for a shipment of the record, with nothing in it that is not there. */
export function wantedUnits(record: CaseRecord, shipment: string, asked: Asked) {
  const { count, prefix, extension, quantity } = asked;
  if (!record.consignments.has(shipment)) {
    const of = { what: wording('entry.consignment'), id: asIs(shipment), day: asIs(record.asOf) };
    throw appError('entry-unknown', wording('error.no-entry-then', of));
  }
  const lot = lotOfShipment(record, shipment, asked.lot);
  return {
    caseId: record.header.id,
    shipment,
    count,
    series: seriesWanted(prefix, extension),
    ...(quantity === undefined ? {} : { quantity }),
    ...(lot === undefined ? {} : { lot }),
  };
}

function seriesWanted(prefix: string | undefined, extension: number | undefined): Series | undefined {
  if (prefix !== undefined) return seriesOf(prefix, extension);
  // A number that is drawn has none: it was meant for a prefix that was forgotten.
  if (extension !== undefined)
    throw wrongValue('prefix', wording('found.nothing'), wording('units.expect.prefix'));
  return undefined;
}
