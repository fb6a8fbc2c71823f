import type { Doing, Tasks } from '../jobs/index.js';

export const amplificationTasks = {
  'describe-posts': async () => (await import('./io/post-tasks.js')).presentPosts,
  'find-evidence': async () => (await import('./io/post-tasks.js')).findEvidence,
  'count-posts': async (doing: Doing) => (await import('./io/post-tasks.js')).countPosts(doing),
} satisfies Tasks;
