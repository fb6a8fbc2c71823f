export { childOf, declaredEncoding, parseXml, type XmlFault, type XmlNode } from './parse-xml.js';
export { element, type Xml, xmlDocument } from './xml-element.js';
export { xmlText } from './xml-text.js';
