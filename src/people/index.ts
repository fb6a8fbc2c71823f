export type { Access } from './access.js';
export { checkName, comparable, lookOf, tidyName } from './names.js';
export { checkPassword, tidyPassword } from './passwords.js';
export { type Act, type Role, roleFor, roleNames, rolesWith } from './roles.js';
export { type Grant, may, rolesIn, type Signed, signature, type Who } from './who.js';
