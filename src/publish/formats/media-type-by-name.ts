// Of IANA's register; for WACZ, which is not in it, what its own standard says (3.1).
const types: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  css: 'text/css',
  csv: 'text/csv',
  gexf: 'application/xml',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  note: 'text/plain',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  tsr: 'application/timestamp-reply',
  txt: 'text/plain',
  wacz: 'application/wacz',
  warc: 'application/warc',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** What a file is by the end of its name; nothing where that does not tell. */
export const mediaTypeByName = (path: string): string | undefined =>
  types[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''];
