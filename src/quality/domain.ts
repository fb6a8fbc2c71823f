import type { Domain } from '../service/domain.js';
import { qualityTasks } from './tasks.js';

export const quality: Domain = {
  name: 'quality',
  questions: ['quality'],
  check: async () => {
    const { checkQuality } = await import('./check.js');
    const { documentsOnTheDay } = await import('../conformity/index.js');
    const { shippedRulePacks } = await import('../conformity/io/rule-packs.js');
    const { readKitTargets } = await import('./io/kit-targets.js');
    const { targets } = readKitTargets();
    return (record) =>
      checkQuality(record, (id) => documentsOnTheDay(id, record, shippedRulePacks()), targets);
  },
  routes: async () => [
    (await import('./http/disposition.js')).dispositionRoutes(
      (await import('../movement/io/index.js')).eventsOfLots,
    ),
    (await import('./http/standards.js')).standardRoutes,
    (await import('./http/sampling.js')).samplingRoutes,
    (await import('./http/kits.js')).kitRoutes,
  ],
  commands: {
    evaluate: () => import('./cli/evaluate.js'),
    inspect: () => import('./cli/inspect.js'),
    sample: () => import('./cli/sample.js'),
  },
  tasks: qualityTasks,
};
