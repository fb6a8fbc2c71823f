import type { Domain } from '../service/domain.js';

export const drain: Domain = {
  name: 'drain',
  questions: ['drain'],
  check: async () => {
    const { checkDrain } = await import('./check.js');
    const { exportRulesOn } = await import('../conformity/index.js');
    const { shippedRulePacks } = await import('../conformity/io/rule-packs.js');
    const { shippedReference } = await import('./io/reference.js');
    const packs = shippedRulePacks();
    const rules: Parameters<typeof checkDrain>[1]['rules'] = (product, country, on) =>
      exportRulesOn(packs, product, country, on);
    return (record) => checkDrain(record, { reference: shippedReference(), rules });
  },
};
