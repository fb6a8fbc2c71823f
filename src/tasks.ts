import { caseTasks } from './case/tasks.js';
import { projectionTasks } from './documents/index.js';
import { domains } from './domains.js';
import type { Tasks } from './jobs/index.js';
import type { FindingTasks } from './service/answers.js';

const findingTasks = {
  findings: async () => {
    const [{ buildRecord }, { checkCase }] = await Promise.all([
      import('./case/index.js'),
      import('./checks.js'),
    ]);
    return (caseData, asOf, hash) => checkCase(buildRecord(caseData, asOf, hash));
  },
} satisfies FindingTasks;

const projections = async () =>
  (await Promise.all(domains.map(async (domain) => (await domain.projections?.()) ?? []))).flat();

/** What is done in processes beside the server, because what was sent decides how long it takes. */
export const tasks: Tasks = {
  ...caseTasks,
  ...findingTasks,
  ...projectionTasks(projections),
  ...Object.fromEntries(domains.flatMap((domain) => Object.entries(domain.tasks ?? {}))),
};
