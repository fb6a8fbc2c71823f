import { fileURLToPath } from 'node:url';

// From dist/src/cli up to the checkout.
export const shippedCase = fileURLToPath(new URL('../../../cases/mask-diplomacy-2020', import.meta.url));
