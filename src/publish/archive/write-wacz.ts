import { zipSync } from 'fflate';
import { getSurt, WARCRecord, WARCSerializer } from 'warcio';
import { sha256 } from '../../lib/hash/index.js';

/** A copy of a source as it goes into an archive. */
export type ArchivedCopy = {
  readonly url: string;
  readonly title: string;
  /** Day and time of the copy, UTC. */
  readonly date: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
};

export type WaczFacts = {
  readonly title: string;
  readonly created: string;
  readonly software: string;
};

const warcName = 'data.warc.gz';
const warcVersion = 'WARC/1.1';

/**
 * Packs copies into one file that replays in a browser (WACZ 1.1.1, ISO 28500). They are resource records, also where the
 * address is known: a response record would say what a server answered, and nobody kept that.
 */
export async function writeWacz(copies: readonly ArchivedCopy[], facts: WaczFacts): Promise<Uint8Array> {
  const { warc, index } = await writeWarc(copies, facts);
  const parts = {
    [`archive/${warcName}`]: warc,
    'indexes/index.cdx': utf8(index.toSorted().join('')),
    'pages/pages.jsonl': utf8(pagesOf(copies)),
  };
  const datapackage = utf8(json(datapackageOf(parts, facts)));
  return zipSync(
    {
      ...parts,
      'datapackage.json': datapackage,
      'datapackage-digest.json': utf8(
        json({ path: 'datapackage.json', hash: `sha256:${sha256(datapackage)}` }),
      ),
    },
    // Records are read out of the middle by their offset, so nothing is packed a second time.
    { level: 0, mtime: new Date(1980, 0, 1) },
  );
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

async function writeWarc(copies: readonly ArchivedCopy[], { software, created }: WaczFacts) {
  const info = WARCRecord.createWARCInfo(
    { filename: warcName, date: created, warcVersion, warcHeaders: idOf(`${created} ${software}`) },
    { software, format: 'WARC File Format 1.1' },
  );
  const parts = [await serialize(info)];
  const index: string[] = [];
  let offset = parts[0]?.length ?? 0;
  for (const copy of copies) {
    const record = await serialize(recordOf(copy));
    index.push(indexLine(copy, offset, record.length));
    parts.push(record);
    offset += record.length;
  }
  return { warc: Buffer.concat(parts), index };
}

const serialize = (record: WARCRecord): Promise<Uint8Array> =>
  WARCSerializer.serialize(record, { gzip: true });

const recordOf = ({ url, date, mediaType, bytes, sha256: hash }: ArchivedCopy): WARCRecord =>
  WARCRecord.create(
    {
      type: 'resource',
      url,
      date,
      warcVersion,
      warcHeaders: { ...idOf(`${url} ${date} ${hash}`), 'Content-Type': mediaType },
    },
    [bytes],
  );

/** A name that is the same whenever the same is written. */
function idOf(what: string): { 'WARC-Record-ID': string } {
  const hex = sha256(what);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return { 'WARC-Record-ID': `<urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}>` };
}

/** CDXJ: a key to sort by, the moment, and where the record stands. */
function indexLine(copy: ArchivedCopy, offset: number, length: number): string {
  const moment = copy.date.replaceAll(/\D/g, '').slice(0, 14);
  const facts = {
    url: copy.url,
    mime: copy.mediaType,
    status: '200',
    digest: `sha256:${copy.sha256}`,
    length: String(length),
    offset: String(offset),
    filename: warcName,
  };
  return `${getSurt(copy.url)} ${moment} ${JSON.stringify(facts)}\n`;
}

function pagesOf(copies: readonly ArchivedCopy[]): string {
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' };
  const pages = copies.map(({ url, title, date, bytes, sha256: hash }) => ({
    id: hash.slice(0, 16),
    url,
    title,
    ts: date,
    size: bytes.length,
  }));
  return [head, ...pages].map((each) => `${JSON.stringify(each)}\n`).join('');
}

const datapackageOf = (
  parts: Readonly<Record<string, Uint8Array>>,
  { title, created, software }: WaczFacts,
) => ({
  profile: 'data-package',
  wacz_version: '1.1.1',
  title,
  created,
  software,
  resources: Object.entries(parts).map(([path, bytes]) => ({
    name: path.split('/').at(-1),
    path,
    hash: `sha256:${sha256(bytes)}`,
    bytes: bytes.length,
  })),
});
