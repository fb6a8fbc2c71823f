const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Any text as the value of an XML attribute. What cannot stand in XML 1.0 at all, not even escaped (control characters,
 * halves of a pair, U+FFFE), is written as _xHHHH_, as Office Open XML does (ECMA-376, ST_Xstring), and so is the
 * underscore of what looks like it: nothing is lost, and two names never become one.
 */
export const xmlText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_')
    .replace(notInXml, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? sign);

const notInXml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to escape
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
