import { largest } from '../../lib/lists/index.js';
import { deliveryNamespace } from '../delivery/names.js';
import { asText, asTexts, type EpcisEvent, type Json } from '../epcis/index.js';
import { type Series, serialIn, ssccOf } from './series.js';

/** Numbers that were issued at once for the cartons or pallets of a shipment. */
export type UnitIssue = {
  readonly id: string;
  readonly caseId: string;
  readonly shipment: string;
  /** What events call the units, in the order of their numbers. */
  readonly units: readonly string[];
  readonly at: number;
  /** Of numbers of GS1; none where they were drawn. */
  readonly series?: Series | undefined;
  /** What is in each, as whoever packed it says. */
  readonly quantity?: string | undefined;
  /** Of the shipment: its id in the case. */
  readonly lot?: string | undefined;
};

/**
 * As CBV 2.0 has it: with its number a unit begins to be (`commissioning`, `ADD`). The event names no lot and no amount:
 * no goods came to be by it.
 */
export function eventOfIssue(issue: UnitIssue): EpcisEvent {
  const { series } = issue;
  const own = {
    issue: issue.id,
    case: issue.caseId,
    shipment: issue.shipment,
    quantity: issue.quantity,
    lot: issue.lot,
    series: series && `${series.extension}/${series.prefix}`,
  };
  return {
    body: {
      type: 'ObjectEvent',
      eventID: `urn:uuid:${issue.id}`,
      eventTime: new Date(issue.at).toISOString(),
      eventTimeZoneOffset: '+00:00',
      epcList: issue.units,
      action: 'ADD',
      bizStep: 'commissioning',
      disposition: 'active',
      ...Object.fromEntries(
        Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [[`wb:${name}`, value]])),
      ),
    },
    namespaces: { wb: deliveryNamespace },
  };
}

/** The issue that an event is; undefined of any other event. */
export function issueIn(event: EpcisEvent): UnitIssue | undefined {
  const { body } = event;
  const [id, caseId, shipment] = ['issue', 'case', 'shipment'].map((name) => asText(ownIn(event, name)));
  const units = asTexts(body.epcList);
  const at = Date.parse(asText(body.eventTime) ?? '');
  if (id === undefined || caseId === undefined || shipment === undefined || Number.isNaN(at))
    return undefined;
  if (body.type !== 'ObjectEvent' || body.action !== 'ADD' || units.length === 0) return undefined;
  const [, extension, prefix] = /^(\d)\/(\d{4,12})$/.exec(asText(ownIn(event, 'series')) ?? '') ?? [];
  return {
    id,
    caseId,
    shipment,
    units,
    at,
    quantity: asText(ownIn(event, 'quantity')),
    lot: asText(ownIn(event, 'lot')),
    series: extension === undefined || prefix === undefined ? undefined : { extension, prefix },
  };
}

function ownIn({ body, namespaces }: EpcisEvent, name: string): Json | undefined {
  const [prefix] = Object.entries(namespaces).find(([, address]) => address === deliveryNamespace) ?? [];
  return prefix === undefined ? undefined : body[`${prefix}:${name}`];
}

/** By these names the events are found: of a shipment, and the last that was issued of a series. */
export const unitsOfName = (caseId: string, shipment: string): string => `units of ${caseId}/${shipment}`;

export const serialDigitsMax = 12;
export const seriesName = ({ extension, prefix }: Series, serial: number): string =>
  `sscc ${extension}/${prefix}/${String(serial).padStart(serialDigitsMax, '0')}`;
export const serialInName = (name: string): number => Number(name.slice(-serialDigitsMax));

export function namesOfIssue(issue: UnitIssue): string[] {
  const { series } = issue;
  const own = unitsOfName(issue.caseId, issue.shipment);
  if (series === undefined) return [own];
  const serials = issue.units.flatMap((each) => {
    const sscc = ssccOf(each);
    return sscc?.startsWith(series.extension + series.prefix) ? [serialIn(series, sscc)] : [];
  });
  return serials.length === 0 ? [own] : [own, seriesName(series, largest(serials))];
}
