import type { Domain } from '../service/domain.js';

export const people: Domain = {
  name: 'people',
  routes: async () => [
    (await import('./http/sign-in.js')).signInRoutes,
    (await import('./http/passkeys.js')).passkeyRoutes,
    (await import('./http/devices.js')).deviceRoutes,
    (await import('./http/people.js')).peopleRoutes,
  ],
  commands: { people: () => import('./cli/people.js') },
};
