/** What is done: each operation is one of these, and each role may some of them. */
export const acts = ['read', 'record', 'inspect', 'coordinate', 'publish', 'administer'] as const;
export type Act = (typeof acts)[number];

export const roleNames = ['viewer', 'recorder', 'inspector', 'coordinator', 'editor', 'admin'] as const;
export type Role = (typeof roleNames)[number];

const actsOf: Readonly<Record<Role, readonly Act[]>> = {
  viewer: ['read'],
  recorder: ['read', 'record'],
  inspector: ['read', 'record', 'inspect'],
  coordinator: ['read', 'record', 'coordinate'],
  editor: ['read', 'record', 'publish'],
  admin: acts,
};

export const roleMay = (role: Role, act: Act): boolean => actsOf[role].includes(act);

/** Who may do it, those who may least first. */
export const rolesWith = (act: Act): Role[] => roleNames.filter((role) => roleMay(role, act));

/** The role that is for an act, as a refusal names it. */
export const roleFor = (act: Act): Role => roleNames.find((role) => actsOf[role].at(-1) === act) ?? 'admin';
