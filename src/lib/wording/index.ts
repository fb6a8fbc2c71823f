export { expectedBy, expectedIn, expecting, oneOf } from './expecting.js';
export {
  asIs,
  commas,
  inSentences,
  namesShown,
  type Param,
  type TextKey,
  type Wording,
  withTexts,
  wording,
} from './wording.js';
