export { expectedBy, expectedIn, expecting, oneOf } from './expecting.js';
export {
  asIs,
  commas,
  namesShown,
  type Param,
  type TextKey,
  type Wording,
  wording,
} from './wording.js';
