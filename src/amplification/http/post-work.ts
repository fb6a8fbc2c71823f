import type { EdgeEvidence, ReadingRequest } from '../api.js';
import type { EvidenceRequest } from '../io/post-tasks.js';
import type { KeptReading } from '../kept-reading.js';
import type { Posts } from '../post-job.js';

/** What is done with files of posts, each time in a process of its own. Looks end when nobody waits for them. */
export type PostWork = {
  readonly describe: (posts: Posts, asked: ReadingRequest, gone: AbortSignal) => Promise<KeptReading>;
  readonly findEvidence: (request: EvidenceRequest, gone: AbortSignal) => Promise<EdgeEvidence>;
};
