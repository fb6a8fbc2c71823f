import type { Act } from './roles.js';

/**
 * Who an operation is for. An act is asked for in the case that its address names, and where it names none in every case;
 * `signed-in` is for whoever has any role, `anyone` for whoever can reach the server. An operation that names none is
 * refused to all.
 */
export type Access = Act | 'signed-in' | 'anyone';
