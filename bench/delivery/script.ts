import { fileURLToPath } from 'node:url';

export const script = fileURLToPath(new URL('../../../bench/delivery/peer.py', import.meta.url));
