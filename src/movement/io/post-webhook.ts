import { lookup as resolveName } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress, isPublicHost } from './public-address.js';

/** What became of sending: an answer, or why none came. */
export type Posted =
  | { readonly status: number; readonly retryAfter: string | undefined }
  | { readonly away: 'private' | 'slow' | 'unreachable'; readonly detail: string };

type Posting = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly isAllowed: (url: URL) => boolean;
  readonly timeoutMs: number;
};

/**
 * Sends to an address that somebody named. The name is looked up once, and what was found is held against the networks
 * that are nobody's to name before it is connected to: a name that is another address a moment later changes nothing.
 * Redirects are answers like any other, and never followed.
 */
export function postWebhook(url: URL, { headers, body, isAllowed, timeoutMs }: Posting): Promise<Posted> {
  const allowed = isAllowed(url);
  if (!allowed && !isPublicHost(url)) return Promise.resolve({ away: 'private', detail: url.host });
  return new Promise((resolve) => {
    const ask = url.protocol === 'https:' ? requestSecure : requestPlain;
    const request = ask(url, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-length': body.length },
      ...(allowed ? {} : { lookup: lookUpPublic }),
    });
    // Of the whole exchange: a receiver that sends a byte now and then is as slow as one that sends none.
    const slow = setTimeout(() => {
      resolve({ away: 'slow', detail: String(Math.round(timeoutMs / 1000)) });
      request.destroy();
    }, timeoutMs);
    request.once('response', (response) => {
      const { statusCode: status = 0, headers: answered } = response;
      resolve({ status, retryAfter: answered['retry-after'] });
      // Whatever more it says is of no interest.
      response.once('error', () => undefined).destroy();
    });
    request.on('error', (error) => {
      resolve(
        error instanceof NotPublic
          ? { away: 'private', detail: error.message }
          : { away: 'unreachable', detail: 'code' in error ? String(error.code) : error.message },
      );
    });
    request.once('close', () => clearTimeout(slow));
    request.end(body);
  });
}

class NotPublic extends Error {}

const lookUpPublic: LookupFunction = (name, options, done) => {
  resolveName(name, { ...options, all: true }, (error, found) => {
    const hidden = error ? undefined : found.find(({ address }) => !isPublicAddress(address));
    const [first] = error ? [] : found;
    if (error) done(error, '', 0);
    else if (hidden) done(new NotPublic(hidden.address), '', 0);
    else if (options.all) done(null, found);
    else done(null, first?.address ?? '', first?.family ?? 0);
  });
};
