import type { Projection } from '../documents/index.js';
import { FileReading } from './api.js';
import { ReadingOfFile } from './post-job.js';

/** What one file of posts is taken for: a single row. */
export const postsReading: Projection<FileReading, ReadingOfFile> = {
  name: 'posts-reading',
  version: 1,
  asked: ReadingOfFile,
  row: FileReading,
  load: async () => (await import('./io/post-tasks.js')).postsReader,
};
