export { estimateArrival } from './arrival.js';
export { daysLate } from './board/standing.js';
export { standardContext } from './epcis/index.js';
export { type LotCame, lotCame, type SeenOfLot } from './evidence/lot-came.js';
