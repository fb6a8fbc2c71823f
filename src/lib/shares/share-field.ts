import { z } from 'zod';
import { expecting } from '../wording/index.js';
import { readShare, type ShareBounds, shareExpected } from './read-share.js';

/** A share in a request: a number, or a text as people write it. */
export function shareField(bounds: ShareBounds) {
  const { key, params } = shareExpected(bounds);
  const message = expecting(key, params);
  return z.union([z.number(), z.string().max(100)], { error: message }).transform((found, context) => {
    const share = readShare(found, bounds);
    if (share !== undefined) return share;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}
