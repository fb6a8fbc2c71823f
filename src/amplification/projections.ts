import { z } from 'zod';
import type { Projection } from '../documents/index.js';
import { FileReading, ReadingRequest } from './api.js';

/** Its name, too: an extension may say what the bytes leave open, and what is noticed names the file. */
const ReadingOfFile = ReadingRequest.extend({ file: z.string() });
export type ReadingOfFile = z.infer<typeof ReadingOfFile>;

/** What one file of posts is taken for: a single row. */
export const postsReading: Projection<FileReading, ReadingOfFile> = {
  name: 'posts-reading',
  version: 1,
  asked: ReadingOfFile,
  row: FileReading,
  load: async () => (await import('./io/post-tasks.js')).postsReader,
};
