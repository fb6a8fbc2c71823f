import type { Tasks } from '../jobs/index.js';

export const deliveryTasks = {
  route: async () => {
    const { planFile } = await import('./io/plan-file.js');
    return (name: string, bytes: Uint8Array, asked: Parameters<typeof planFile>[2]) =>
      planFile(name, bytes, asked);
  },
  'day-plan': async () => {
    const { planDayFile } = await import('./io/plan-day-file.js');
    return (
      name: string,
      bytes: Uint8Array,
      asked: Parameters<typeof planDayFile>[2],
      since?: Parameters<typeof planDayFile>[3],
    ) => planDayFile(name, bytes, asked, since);
  },
} satisfies Tasks;
