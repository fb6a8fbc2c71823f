import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openDocument } from './open-document.js';

const page = `<!doctype html><html lang="en"><head><title>Tents for Kenya</title></head><body><article><p>${'Norway has donated 2,000 tents to Kenya. '.repeat(9)}</p></article></body></html>`;

const bytes = (...parts: readonly (string | Uint8Array)[]): Uint8Array => {
  const all = parts.map((part) => (typeof part === 'string' ? strToU8(part) : part));
  return new Uint8Array(all.flatMap((part) => [...part]));
};

const warcRecord = (version: string, type: string, block: Uint8Array, more = ''): Uint8Array =>
  bytes(
    `WARC/${version}\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://post.example/tents\r\nWARC-Date: 2026-03-12T08:00:00Z\r\n${more}Content-Length: ${block.length}\r\n\r\n`,
    block,
    '\r\n\r\n',
  );

const http = (head: string, body: string | Uint8Array): Uint8Array => bytes(`HTTP/1.1 ${head}\r\n\r\n`, body);
const html = 'Content-Type: text/html; charset=utf-8';
const info = (version: string) => warcRecord(version, 'warcinfo', strToU8('software: crawler\r\n'));
const request = warcRecord('1.0', 'request', strToU8('GET /tents HTTP/1.1\r\n\r\n'));
const moved = warcRecord('1.0', 'response', http(`301 Moved\r\n${html}`, '<p>moved</p>'));
const image = warcRecord('1.0', 'response', http('200 OK\r\nContent-Type: image/png', 'PNG'));

const served = (version: string) => warcRecord(version, 'response', http(`200 OK\r\n${html}`, page));
const chunked = `${page.length.toString(16)}\r\n${page}\r\n0\r\n\r\n`;

describe('a web archive gives the first page that was served', () => {
  test.each<[string, Uint8Array]>([
    ['WARC 1.0', bytes(info('1.0'), request, moved, image, served('1.0'))],
    ['WARC 1.1', bytes(info('1.1'), served('1.1'))],
    ['each record a member', bytes(...[info('1.0'), request, served('1.0')].map((each) => gzipSync(each)))],
    ['one member for all', gzipSync(bytes(info('1.0'), served('1.0')))],
    [
      'a body in chunks',
      warcRecord('1.0', 'response', http(`200 OK\r\n${html}\r\nTransfer-Encoding: chunked`, chunked)),
    ],
    [
      'chunks that were joined',
      warcRecord('1.0', 'response', http(`200 OK\r\n${html}\r\nTransfer-Encoding: chunked`, page)),
    ],
    [
      'a packed body',
      warcRecord(
        '1.0',
        'response',
        http(`200 OK\r\n${html}\r\nContent-Encoding: gzip`, gzipSync(strToU8(page))),
      ),
    ],
    ['a short one, packed', gzipSync(served('1.0'))],
    ['a resource', warcRecord('1.0', 'resource', strToU8(page), 'Content-Type: text/html\r\n')],
  ])('%s', async (_, warc) => {
    const { text, facts } = await openDocument('page.warc', warc);
    expect(text).toMatch(/^Norway has donated 2,000 tents/);
    expect(facts).toMatchObject({ title: 'Tents for Kenya', url: 'https://post.example/tents' });
  });
});

test.each<[string, Uint8Array]>([
  ['no page', bytes(info('1.0'), request, moved, image)],
  [
    'a length that is none',
    strToU8('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -4\r\n\r\nHTTP/1.1 200 OK'),
  ],
  ['the end missing', gzipSync(served('1.0')).subarray(0, 200)],
])('one with %s is refused with its name', async (_, warc) => {
  await expect(openDocument('old.warc', warc)).rejects.toMatchObject({
    message: expect.stringContaining('old.warc'),
  });
});
