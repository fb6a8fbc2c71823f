import { createHash, randomBytes } from 'node:crypto';
import type { AppError } from '../../../lib/errors/index.js';
import { asIs, wording } from '../../../lib/wording/index.js';
import { appError } from '../../../words/index.js';

const timeoutMs = 30_000;
const answerBytesMax = 1024 * 1024;

/** Has a file stamped by an authority, of which it learns the SHA-256 and nothing else. Gives the token. */
export const askAuthority =
  (url: string) =>
  async (file: Uint8Array): Promise<Uint8Array> => {
    const [{ isNonceOf, readAnswer, readToken, writeQuery }, { verifyToken }] = await Promise.all([
      import('../query.js'),
      import('../verify-token.js'),
    ]);
    const nonce = randomBytes(8);
    // A nought or a high first byte would be written otherwise than it is read.
    nonce.writeUInt8((nonce.readUInt8(0) & 0x3f) | 0x40, 0);
    const token = readAnswer(await post(url, writeQuery(createHash('sha256').update(file).digest(), nonce)));
    const facts = token && readToken(token)?.facts;
    if (!token || !facts) throw failed(url, wording('error.time-stamp.none'));
    if (!isNonceOf(facts, nonce) || typeof (await verifyToken(token, file, [])) === 'string')
      throw failed(url, wording('error.time-stamp.other'));
    return token;
  };

async function post(url: string, query: Uint8Array): Promise<Uint8Array> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: Uint8Array.from(query),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!answer.ok) throw failed(url, asIs(`HTTP ${answer.status}`));
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of answer.body ?? []) {
      const bytes = part as Uint8Array;
      length += bytes.length;
      if (length > answerBytesMax) throw failed(url, wording('error.time-stamp.none'));
      parts.push(bytes);
    }
    return Buffer.concat(parts);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'time-stamp-failed') throw cause;
    throw failed(url, asIs(cause instanceof Error ? cause.message : String(cause)), cause);
  }
}

const failed = (url: string, said: ReturnType<typeof asIs>, cause?: unknown): AppError =>
  appError('time-stamp-failed', wording('error.time-stamp', { url: asIs(url), said }), { cause });
