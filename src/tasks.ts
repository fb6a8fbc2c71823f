import { amplificationTasks } from './amplification/tasks.js';
import type { Case, Day } from './case/index.js';
import { caseTasks } from './case/tasks.js';
import { conformityTasks } from './conformity/tasks.js';
import type { Finding } from './findings/index.js';
import { qualityTasks } from './quality/tasks.js';

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
    return (kase: Case, asOf: Day, hash: string): Finding[] => checkCase(buildRecord(kase, asOf, hash));
  },
};
