export {
  type DeliveredLine,
  type Delivery,
  type Refusal,
  type RefusalReason,
  refusalReasons,
  refusedOf,
  type Signature,
} from './delivery.js';
export { documentOfDelivery, eventsOfDelivery } from './events-of-delivery.js';
export {
  addCode,
  type DeliveryLabel,
  isWholeLabel,
  type LabelKnown,
  mergeKnown,
  readLabel,
} from './labels.js';
export { goodsNamed, placeWithGln, typedLot, typedPlace } from './names.js';
