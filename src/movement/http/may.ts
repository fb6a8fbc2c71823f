import type { Access } from '../../people/index.js';

/** Who a resource of the interface is for, which our description does not tell of. */
export const may = (access: Access) => ({ schema: { 'x-access': access } });
