import type { Projection } from '../documents/index.js';
import { KeptReading } from './kept-reading.js';
import { ReadingOfFile } from './post-job.js';

/** What one file of posts is taken for: a single row. */
export const postsReading: Projection<KeptReading, ReadingOfFile> = {
  name: 'posts-reading',
  version: 1,
  asked: ReadingOfFile,
  row: KeptReading,
  load: async () => (await import('./io/post-tasks.js')).postsReader,
};
