import type { Domain } from '../service/domain.js';

export const claims: Domain = {
  name: 'claims',
  questions: ['claim'],
  check: async () => {
    const { checkClaims } = await import('./check.js');
    const { rulesHeld } = await import('../conformity/index.js');
    const { shippedRulePacks } = await import('../conformity/io/rule-packs.js');
    return (record, findings) => checkClaims(record, { findings, rules: rulesHeld(shippedRulePacks()) });
  },
  routes: async () => [(await import('./http/routes.js')).claimRoutes],
};
