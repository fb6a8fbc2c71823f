export { type AlikeReason, alikeBecause, areSpeltAlike, nameCoreKey, nameWords } from './alike-names.js';
export { decodeFile, decodeText } from './decode.js';
export { decodeAs } from './decode-as.js';
export { likelyEncodings, surelyEncoded } from './likely-encoding.js';
export { findUnreadable, hasUnreadable, normalise } from './normalise.js';
export { plainLetters } from './plain-letters.js';
export { simplified } from './simplified.js';
export { suggestId } from './suggest-id.js';
