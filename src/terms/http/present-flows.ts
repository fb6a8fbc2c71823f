import type { CaseRecord } from '../../case/index.js';
import type { Interval } from '../../lib/intervals/index.js';
import { boundsOf } from '../../lib/intervals/index.js';
import type { Answer } from '../../service/answers.js';
import { type Language, nameCountry } from '../../words/index.js';
import { estimateFlows, type FlowEstimate } from '../index.js';
import type { Flow, FlowList } from './api.js';

export const presentFlows = ({ record }: Answer, language: Language): FlowList => ({
  asOf: record.asOf,
  flows: estimateFlows(record).map((flow) => presentFlow(flow, record, language)),
});

type Split = FlowEstimate['pieces'];

const splitOf = ({ given, sold, unknown }: Split) => ({
  given: boundsOf(given),
  sold: boundsOf(sold),
  unknown: boundsOf(unknown),
});

// Whether a promise is a gift or a sale is told in the finding; here it is kept apart from what went.
const totalOf = ({ given, sold, unknown }: Split): Interval => ({
  low: given.low + sold.low + unknown.low,
  high: given.low + sold.low + unknown.high,
});

function presentFlow(flow: FlowEstimate, record: CaseRecord, language: Language): Flow {
  return {
    id: flow.id,
    from: endOf(flow.from, record, language),
    to: endOf(flow.to, record, language),
    productClass: flow.ownClass ?? flow.productClass,
    unit: flow.unit,
    ...splitOf(flow.pieces),
    contracted: boundsOf(totalOf(flow.contracted)),
    pledged: boundsOf(totalOf(flow.pledged)),
    returned: flow.returned ? boundsOf(flow.returned) : null,
    value: flow.values.map((value) => ({ currency: value.currency, ...splitOf(value) })),
    consignments: [...flow.consignments],
    finding: `terms.flow.${flow.id}`,
  };
}

// An end is a country's code, or a party whose country nobody gave.
function endOf(code: string, record: CaseRecord, language: Language): Flow['from'] {
  const place = record.places.get(code.toLowerCase());
  return {
    id: code,
    name: place?.name ?? record.parties.get(code)?.name ?? nameCountry(code, language),
    latitude: place?.latitude,
    longitude: place?.longitude,
  };
}
