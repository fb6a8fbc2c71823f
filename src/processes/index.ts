export { cpuSeconds } from './cpu-seconds.js';
export { heldTo } from './held-to.js';
export { isOutOfMemory } from './out-of-memory.js';
export { watchMemory } from './watch-memory.js';
