import type { Tasks } from '../jobs/index.js';

export const movementTasks = {
  'plan-capture': async () => (await import('./io/capture.js')).planFile,
  'plan-large-capture': async () => (await import('./io/plan-large.js')).planLarge,
  'read-packing': async () => (await import('./packing/present-packing.js')).answerPacking,
  'take-packing': async () => (await import('./packing/take-packing.js')).takePacking,
} satisfies Tasks;
