export type { Access } from './access.js';
export { checkName, lookOf, nameKey, tidyName } from './names.js';
export { checkPassword, passwordCharsMax, tidyPassword } from './passwords.js';
export { type Act, acts, type Role, roleFor, roleMay, roleNames, rolesWith } from './roles.js';
export { allowedTo, type Grant, may, rolesIn, type Signed, signature, type Who } from './who.js';
