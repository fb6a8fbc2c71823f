import type { Domain } from '../service/domain.js';
import { conformityTasks } from './tasks.js';

export const conformity: Domain = {
  name: 'conformity',
  questions: ['conformity'],
  check: async () => {
    const { checkConformity } = await import('./check.js');
    const { shippedRulePacks } = await import('./io/rule-packs.js');
    return (record) => checkConformity(record, shippedRulePacks());
  },
  routes: async () => [(await import('./http/routes.js')).conformityRoutes],
  commands: { conform: () => import('./cli/conform.js') },
  tasks: conformityTasks,
};
