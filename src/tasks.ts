import { amplificationTasks } from './amplification/tasks.js';
import { caseTasks } from './case/tasks.js';
import { conformityTasks } from './conformity/tasks.js';
import type { Tasks } from './jobs/index.js';
import { qualityTasks } from './quality/tasks.js';
import type { FindingTasks } from './service/answers.js';

/**
 * What is done in processes beside the server, because what was sent decides how long it takes. A new domain is one
 * line here.
 */
export const tasks = {
  ...caseTasks,
  ...conformityTasks,
  ...qualityTasks,
  ...amplificationTasks,
  findings: async () => {
    const [{ buildRecord }, { checkCase }] = await Promise.all([
      import('./case/index.js'),
      import('./checks.js'),
    ]);
    return (kase, asOf, hash) => checkCase(buildRecord(kase, asOf, hash));
  },
} satisfies Tasks & FindingTasks;
