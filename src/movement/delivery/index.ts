export { plainLot } from '../plain-lot.js';
export {
  type DeliveredLine,
  type Delivery,
  type RefusalReason,
  refusalReasons,
  refusedOf,
} from './delivery.js';
export { documentOfDelivery, eventsOfDelivery } from './events-of-delivery.js';
export {
  addCode,
  type DeliveryLabel,
  type LabelKnown,
  readLabel,
} from './labels.js';
export { type DeliveryCompared, findAlike } from './looks-alike.js';
export {
  goodsNamed,
  lotCalled,
  nameText,
  placeText,
  placeWithGln,
  productOfCase,
  typedLot,
  typedPlace,
} from './names.js';
