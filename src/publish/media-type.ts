// Of IANA's register; for WACZ, which is not in it, what its own standard says (3.1).
const types: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  css: 'text/css',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
  gexf: 'application/xml',
  htm: 'text/html',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  note: 'text/plain',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wacz: 'application/wacz',
  warc: 'application/warc',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** What a file is by the end of its name; nothing where that does not tell. */
export const mediaTypeByName = (path: string): string | undefined =>
  types[/\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];

const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'application/pdf'],
  [/^\u0089PNG\r\n/, 'image/png'],
  [/^\u00ff\u00d8\u00ff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF.{4}WEBP/s, 'image/webp'],
  [/^.{4}ftyp/s, 'video/mp4'],
  [/^WARC\/1\./, 'application/warc'],
  [/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i, 'text/html'],
  [/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml/, 'application/xml'],
];

const lookedAt = 1024;

/** What kind of file a copy is, by how it begins and what it was called: nobody wrote down what a server said. */
export function mediaTypeOf(bytes: Uint8Array, name = ''): string {
  const head = Buffer.from(bytes.subarray(0, lookedAt)).toString('latin1');
  const begun = beginnings.find(([form]) => form.test(head))?.[1];
  return begun ?? mediaTypeByName(name) ?? 'application/octet-stream';
}
