import { fileURLToPath } from 'node:url';

/** Of the same build as this. */
export const taskProgram = fileURLToPath(new URL('../task-program.js', import.meta.url));
