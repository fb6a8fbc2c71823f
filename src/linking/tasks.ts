import type { Tasks } from '../jobs/index.js';

export const linkingTasks = {
  links: async () => {
    const { linksOf } = await import('./present-links.js');
    const { shippedAliases } = await import('./io/party-names.js');
    return linksOf(shippedAliases());
  },
} satisfies Tasks;
