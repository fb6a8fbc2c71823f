import { z } from 'zod';
import type { Projection } from '../documents/index.js';
import { ReadingRequest } from './api.js';
import { KeptReading } from './say-reading.js';

/** Its name, too: an extension may say what the bytes leave open, and what is noticed names the file. */
const ReadingOfFile = ReadingRequest.extend({ file: z.string() });
export type ReadingOfFile = z.infer<typeof ReadingOfFile>;

/** What one file of posts is taken for: a single row. */
export const postsReading: Projection<KeptReading, ReadingOfFile> = {
  name: 'posts-reading',
  version: 1,
  asked: ReadingOfFile,
  row: KeptReading,
  load: async () => (await import('./io/post-tasks.js')).postsReader,
};
