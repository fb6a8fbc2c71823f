export { element, type Xml, xmlDocument } from './xml-element.js';
export { xmlText } from './xml-text.js';
