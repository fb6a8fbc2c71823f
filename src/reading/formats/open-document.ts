import { strFromU8, unzipSync } from 'fflate';
import { wrongValue } from '../../findings/index.js';
import { AppError } from '../../lib/errors/index.js';
import { decodeAs } from '../../lib/text/index.js';
import { type Wording, wording } from '../../lib/wording/index.js';
import { decodeArticle } from './decode-article.js';
import { openDocx } from './docx.js';
import { noFacts, type OpenedDocument } from './opened.js';
import { firstPage, gunzipHead, isWarc, unpackMembers } from './warc.js';

/** Opens a file by what it begins with; its name decides nothing. */
export async function openDocument(name: string, bytes: Uint8Array): Promise<OpenedDocument> {
  try {
    const opened = await openBytes(name, bytes);
    if (opened.text.trim() === '') throw unreadable(name, wording('found.document.empty'));
    return opened;
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw unreadable(name, wording('found.document.damaged'), error);
  }
}

async function openBytes(name: string, bytes: Uint8Array): Promise<OpenedDocument> {
  const head = strFromU8(bytes.subarray(0, 2048), true);
  if (head.startsWith('%PDF-')) return (await import('./pdf.js')).openPdf(bytes);
  if (head.startsWith('PK\u0003\u0004')) return openZip(name, bytes);
  if (isWarc(head)) return openSaved(name, bytes);
  if (head.startsWith('\u001f\u008b') && isWarc(gunzipHead(bytes)))
    return openSaved(name, unpackMembers(bytes));
  const isMail =
    /^(?:(?:From|To|Subject|Date|MIME-Version|Received|Return-Path|Message-ID|Delivered-To|Snapshot-Content-Location): .*\r?\n(?:[ \t].*\r?\n)*){2}/im.test(
      head,
    );
  if (isMail) return (await import('./mail.js')).openMail(bytes);
  const declared = decodeHtml(bytes, head);
  const { text, encoding } = declared === undefined ? decodeArticle(name, bytes) : { text: declared };
  if (typeof text !== 'string') throw unreadable(name, wording('found.document.zip'));
  // Letters that were lost are lost from names and numbers too.
  if (text.includes('\ufffd')) throw unreadable(name, wording('found.document.encoding'));
  const isHtml = /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|article|div|p)[\s>]/i.test(
    text.replace(/^\ufeff/, ''),
  );
  const opened = isHtml ? (await import('./html.js')).openHtml(text) : { text, facts: noFacts };
  return { ...opened, encoding };
}

async function openSaved(name: string, warc: Uint8Array): Promise<OpenedDocument> {
  const page = firstPage(warc);
  if (page === undefined) throw unreadable(name, wording('found.document.no-page'));
  const opened = await openBytes(name, page.bytes);
  return { ...opened, facts: { ...opened.facts, url: page.url ?? opened.facts.url } };
}

/** A page says in its head what it is written in: gbk, windows-1252, euc-jp. */
function decodeHtml(bytes: Uint8Array, head: string): string | undefined {
  const [, charset] = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head) ?? [];
  if (charset === undefined) return undefined;
  try {
    return decodeAs(charset, bytes);
  } catch {
    // A name of no encoding: what the bytes themselves tell is tried.
    return undefined;
  }
}

const documentBytesMax = 64 * 1024 ** 2;

function openZip(name: string, bytes: Uint8Array): OpenedDocument {
  const parts = unzipSync(bytes, {
    filter: ({ name: part, originalSize }) =>
      /^(?:word\/document|docProps\/core)\.xml$/.test(part) && originalSize < documentBytesMax,
  });
  const document = parts['word/document.xml'];
  const core = parts['docProps/core.xml'];
  if (!document) throw unreadable(name, wording('found.document.zip'));
  return openDocx(strFromU8(document), core && strFromU8(core));
}

const unreadable = (name: string, found: Wording, cause?: unknown): AppError =>
  wrongValue(name, found, wording('expect.article'), { cause });
