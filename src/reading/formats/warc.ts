import { Gunzip, strFromU8 } from 'fflate';

/** A page as a crawler saved it, with the address it was saved from. */
export type SavedPage = { readonly url: string | null; readonly bytes: Uint8Array };

const pageBytesMax = 16 * 1024 ** 2;
const unpackedBytesMax = 64 * 1024 ** 2;

export const isWarc = (head: string): boolean => /^WARC\/1\.[01]\r?\n/.test(head);

/**
 * The first page in a web archive (ISO 28500, WARC 1.0 and 1.1): the body of the first response with status 200 that is
 * a page, a text or a document. Requests, images and what was redirected are passed over. Undefined where there is none.
 */
export function firstPage(warc: Uint8Array): SavedPage | undefined {
  for (const { head, block } of recordsOf(warc)) {
    const type = fieldOf(head, 'WARC-Type')?.toLowerCase();
    const url = fieldOf(head, 'WARC-Target-URI')?.replaceAll(/^<|>$/g, '') ?? null;
    if (type === 'resource' && isArticle(fieldOf(head, 'Content-Type'))) return { url, bytes: block };
    const body = type === 'response' ? pageIn(block) : undefined;
    if (body) return { url, bytes: body };
  }
  return undefined;
}

type WarcRecord = { readonly head: string; readonly block: Uint8Array };

function* recordsOf(warc: Uint8Array): Generator<WarcRecord> {
  let at = 0;
  while (at < warc.length) {
    const headEnd = endOfHead(warc, at);
    if (headEnd === undefined) return;
    const head = strFromU8(warc.subarray(at, headEnd), true).trimStart();
    const length = Number(fieldOf(head, 'Content-Length'));
    if (!isWarc(head) || !Number.isSafeInteger(length) || length < 0) return;
    yield { head, block: warc.subarray(headEnd, headEnd + length) };
    // Two line ends follow each record; writers have been seen to leave them out.
    at = headEnd + length;
    while (warc[at] === 13 || warc[at] === 10) at++;
  }
}

/** Behind the empty line that ends header fields. */
function endOfHead(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length - 1; at++) {
    if (bytes[at] !== 10) continue;
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return undefined;
}

const fieldOf = (head: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*\\r?$`, 'im').exec(head)?.[1];

const isArticle = (type: string | undefined): boolean =>
  /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml))/i.test(
    type ?? '',
  );

function pageIn(response: Uint8Array): Uint8Array | undefined {
  const bodyAt = endOfHead(response, 0);
  const head = strFromU8(response.subarray(0, bodyAt ?? 0), true);
  if (bodyAt === undefined || !/^HTTP\/[\d.]+ 200\b/.test(head) || !isArticle(fieldOf(head, 'Content-Type')))
    return undefined;
  const sent = response.subarray(bodyAt);
  const isChunked = /chunked/i.test(fieldOf(head, 'Transfer-Encoding') ?? '');
  const whole = isChunked ? (withoutChunks(sent) ?? sent) : sent;
  return /gzip/i.test(fieldOf(head, 'Content-Encoding') ?? '') ? unpackMembers(whole, pageBytesMax) : whole;
}

/** Crawlers differ in whether they keep what a server sent in chunks as it came; undefined where it is none. */
function withoutChunks(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const line = /^([\da-f]+)[^\r\n]*\r\n/i.exec(strFromU8(bytes.subarray(at, at + 64), true));
    if (!line) return undefined;
    const length = Number.parseInt(line[1] ?? '', 16);
    if (length === 0) return join(parts);
    const from = at + line[0].length;
    if (from + length > bytes.length) return undefined;
    parts.push(bytes.subarray(from, from + length));
    at = from + length + 2;
  }
}

/** All members of a gzip file, one for each record as the standard advises; refused beyond a size. */
export function unpackMembers(bytes: Uint8Array, bytesMax = unpackedBytesMax): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const unpack = new Gunzip((part) => {
    length += part.length;
    if (length > bytesMax) throw new RangeError(`unpacked to more than ${bytesMax} bytes`);
    parts.push(part);
  });
  // In pieces, so that what unpacks to too much is noticed on the way.
  for (let at = 0; at < bytes.length; at += pieceBytes)
    unpack.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length);
  return join(parts);
}

const pieceBytes = 64 * 1024;

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const headBytes = 4096;

/** What a gzip file begins with, without unpacking all of it. */
export function gunzipHead(bytes: Uint8Array): string {
  let head = '';
  try {
    const unpack = new Gunzip((part) => {
      head += strFromU8(part.subarray(0, 64), true);
    });
    // What is whole must be said to be: a short member stays inside until then.
    unpack.push(bytes.subarray(0, headBytes), bytes.length <= headBytes);
  } catch {
    // Damaged: what is refused later says so.
  }
  return head;
}
