export { parseDigitalLink, writeDigitalLink } from './digital-link.js';
export { checkElement, type Element } from './element.js';
export { parseElements, writeBracketed, writeElements } from './element-string.js';
export { identityOf, linkOf } from './epc-link.js';
export { parseEpcUrn, writeEpcUrn } from './epc-urn.js';
export type { Read } from './fault.js';
export { describe, type Identifier } from './identifier.js';
export { parseGtin14, parseKey } from './key.js';
