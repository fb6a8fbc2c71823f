export { isGivenName, isPersonName, mayBeHanPerson } from './given-names.js';
export { didYouMean, meantBy, nearest } from './nearest.js';
export { shownName, shownText } from './shown-name.js';
