import { z } from 'zod';
import type { Param, Wording } from '../lib/wording/index.js';
import { formatMessage, isMessageKey } from './format-message.js';
import type { Language } from './language.js';
import type { MessageKey } from './message.js';

const Key = z.custom<MessageKey>((key) => typeof key === 'string' && isMessageKey(key));
const Params = z.record(
  z.string(),
  z.lazy(() => AnyParam),
);
const AnyParam: z.ZodType<Param> = z.union([
  z.string(),
  z.number(),
  z.object({ country: z.string() }),
  z.object({ word: z.string(), called: Key }),
  z.object({ key: Key, params: Params.default({}) }),
  z.object({
    words: z.object({ en: z.string(), it: z.string().exactOptional(), zh: z.string().exactOptional() }),
  }),
  z.object({
    list: z.array(z.lazy(() => AnyParam)),
    join: z.enum(['and', 'or', 'or-each', 'sentences', 'commas', 'semicolons', 'lines']),
  }),
]);

/** A text kept in a file, to be said later in the language of whoever asks then. */
export const KeptWording: z.ZodType<Wording> = z.object({ key: Key, params: Params });

/** What was kept, in one language; as it was written where another version kept it and the words are not those of today. */
export function formatKept(says: Wording | undefined, written: string, language: Language): string {
  if (says === undefined) return written;
  try {
    return formatMessage(says, language);
  } catch {
    return written;
  }
}
