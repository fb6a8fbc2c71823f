import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { openDocument } from './open-document.js';

const sentence = 'Norway has donated 2,000 ventilators to Kenya, the health ministry said on Monday.';
const long = `${sentence} ${'The goods were unloaded in the harbour and counted by two inspectors. '.repeat(8)}`;

const page = `<!doctype html><html lang="en"><head><title>Old title</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ventilators for Kenya",
"datePublished":"2026-03-12T08:00:00Z","author":{"name":"Rowan Bell"},"publisher":{"@type":"Organization","name":"Harbour Post"}}</script>
</head><body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Ventilators for Kenya</h1><p>${long}</p><p>${long}</p>
<script>track()</script></article><footer>Imprint</footer></body></html>`;

test('a web page gives its article without menus, and what its markup says of it', async () => {
  const { text, facts } = await openDocument('page.html', strToU8(page));
  expect(text).toContain(sentence);
  expect(text).not.toMatch(/Imprint|track\(\)/);
  expect(facts).toEqual({
    title: 'Ventilators for Kenya',
    publisher: 'Harbour Post',
    author: 'Rowan Bell',
    language: 'en',
    published: '2026-03-12',
    url: null,
  });
});

test('a page whose markup is broken is read all the same', async () => {
  const broken =
    '<html><head><script type="application/ld+json">{"@type":</script></head><body><p>Four gowns.</body>';
  expect((await openDocument('page', strToU8(broken))).text).toBe('Four gowns.');
});

test.each([
  ['gbk', [0xb6, 0xfe, 0xb0, 0xd9], '二百'],
  ['windows-1252', [0x6c, 0x92, 0x61], 'l’a'],
])('a page in %s is read as its head says', async (charset, letters, read) => {
  const head = strToU8(`<html><head><meta charset="${charset}"></head><body><p>`);
  const bytes = new Uint8Array([...head, ...letters, ...strToU8('</p></body></html>')]);
  expect((await openDocument('page.html', bytes)).text).toBe(read);
});

test('a mail gives its text, who sent it and when', async () => {
  const mail = `From: Press Office <press@example.org>\r\nSubject: Ventilators\r\nDate: Thu, 12 Mar 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nEspa=C3=B1a env=C3=ADa 40 camas.\r\n`;
  const { text, facts } = await openDocument('note.eml', strToU8(mail));
  expect(text).toBe('España envía 40 camas.');
  expect(facts).toMatchObject({ title: 'Ventilators', author: 'Press Office', published: '2026-03-12' });
});

test('a Word document gives its paragraphs, and rows of tables as lines', async () => {
  const p = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const document = `<w:document xmlns:w="w"><w:body>${p('First.')}${p('Second.')}<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl></w:body></w:document>`;
  const bytes = zipSync({ 'word/document.xml': strToU8(document) });
  expect((await openDocument('note.docx', bytes)).text).toBe('First.\nSecond.\na\tb');
});

test('a PDF gives its text', async () => {
  const pdf = new PDFDocument();
  const parts: Uint8Array[] = [];
  pdf.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.text(sentence);
  pdf.end();
  await ended;
  const { text } = await openDocument('note.pdf', new Uint8Array(Buffer.concat(parts)));
  expect(text.replaceAll(/\s+/g, ' ')).toBe(sentence);
});

test.each([
  ['a zip file that is no document', zipSync({ 'a.txt': strToU8('a') }), /no Word document/],
  ['a damaged PDF', strToU8('%PDF-1.7 and nothing more'), /damaged/],
  ['an empty file', new Uint8Array(), /no text/],
])('%s is refused with its name', async (_, bytes, message) => {
  await expect(openDocument('strange.file', bytes)).rejects.toThrow(message);
});

test.each([
  ['head and body unsaid', `<!doctype html><title>Ventilators</title><p>${sentence}</p>`],
  ['head unsaid', `<html><title>Ventilators</title><body><p>${sentence}</p></body></html>`],
  ['body unsaid', `<html><head><title>Ventilators</title></head><p>${sentence}</p></html>`],
])('a page with %s is read', async (_, html) => {
  const { text, facts } = await openDocument('page.html', strToU8(html));
  expect(text).toContain(sentence);
  expect(text).not.toContain('Ventilators');
  expect(facts.title).toBe('Ventilators');
});
