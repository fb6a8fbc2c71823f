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

const endings = new Map([
  ['html', 'text/html'],
  ['htm', 'text/html'],
  ['txt', 'text/plain'],
  ['md', 'text/markdown'],
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['eml', 'message/rfc822'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['zip', 'application/zip'],
]);

const lookedAt = 1024;

/** What kind of file a copy is, by how it begins and what it was called: nobody wrote down what a server said. */
export function mediaTypeOf(bytes: Uint8Array, name = ''): string {
  const head = Buffer.from(bytes.subarray(0, lookedAt)).toString('latin1');
  const begun = beginnings.find(([form]) => form.test(head))?.[1];
  return begun ?? endings.get(/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '') ?? 'application/octet-stream';
}
