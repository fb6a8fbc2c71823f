import { fileURLToPath } from 'node:url';

export const taskProgram = fileURLToPath(new URL('../task-program.js', import.meta.url));
