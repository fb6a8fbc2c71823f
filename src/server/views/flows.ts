import type { CaseRecord } from '../../case/index.js';
import { estimateFlows, type FlowEstimate } from '../../terms/index.js';
import type { Answer } from '../answer.js';
import type { Flow, FlowList } from '../api.js';
import { boundsOf } from './bounds.js';

export const viewFlows = ({ record }: Answer): FlowList => ({
  asOf: record.asOf,
  flows: estimateFlows(record).map((flow) => viewFlow(flow, record)),
});

type Split = FlowEstimate['pieces'];

const splitOf = ({ given, sold, unknown }: Split) => ({
  given: boundsOf(given),
  sold: boundsOf(sold),
  unknown: boundsOf(unknown),
});

function viewFlow(flow: FlowEstimate, record: CaseRecord): Flow {
  return {
    id: flow.id,
    from: endOf(flow.from, record),
    to: endOf(flow.to, record),
    productClass: flow.productClass,
    ...splitOf(flow.pieces),
    value: flow.values.map((value) => ({ currency: value.currency, ...splitOf(value) })),
    consignments: [...flow.consignments],
    finding: `terms.flow.${flow.id}`,
  };
}

// An end is a country's code, or a party whose country nobody gave.
function endOf(code: string, record: CaseRecord): Flow['from'] {
  const place = record.places.get(code.toLowerCase());
  return {
    id: code,
    name: place?.name ?? record.parties.get(code)?.name ?? code,
    latitude: place?.latitude,
    longitude: place?.longitude,
  };
}
