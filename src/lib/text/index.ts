export { checkEncoding, decodeText } from './decode.js';
export { decodeAs } from './decode-as.js';
export { findUnreadable, hasUnreadable, normalise } from './normalise.js';
export { suggestId } from './suggest-id.js';
