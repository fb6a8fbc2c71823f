import { type Problem, problem } from '../../lib/errors/index.js';
import { decodeAs, decodeText } from '../../lib/text/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { declaredEncoding } from '../../lib/xml/index.js';
import type { EpcisDocument } from './document.js';
import type { Json } from './event.js';
import { readJson } from './read-json.js';
import { readXml } from './read-xml.js';

/**
 * Events of a file, in JSON or XML, whatever it is called; UTF-8 and UTF-16 with or without a mark, and what the first
 * line of XML names.
 */
export function readDocument(file: string, bytes: Uint8Array): EpcisDocument | Problem {
  const declared = declaredEncoding(bytes);
  const decoded = declared === undefined ? decodeText(file, bytes) : decodeAs(declared, bytes);
  if (typeof decoded !== 'string') return decoded;
  const text = decoded.replace(/^\ufeff/, '').trim();
  if (text === '') return problem('events-unreadable', { file }, wording('event.empty'));
  if (text.startsWith('<')) return readXml(file, text);
  const value = parseJson(text);
  return 'fault' in value
    ? problem('events-unreadable', { file }, wording('event.not-json', { why: asIs(value.fault) }))
    : readJson(file, value.json);
}

function parseJson(text: string): { json: Json } | { fault: string } {
  try {
    return { json: JSON.parse(text) as Json };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : '' };
  }
}
