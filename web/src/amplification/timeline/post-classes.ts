import type { Timeline } from '../../../../src/amplification/api';

export type PostClass = Timeline['classes'][number]['class'];

/** From the bottom of the stack to its top: what is looked for stands on the axis, where it can be compared. */
export const postClasses = [
  'coordinated',
  'coordinated-and-hyperactive',
  'hyperactive',
  'neither',
] as const satisfies readonly PostClass[];

export const classColours = {
  coordinated: 'var(--given)',
  'coordinated-and-hyperactive': 'var(--ink)',
  hyperactive: 'var(--sold)',
  neither: 'var(--rule)',
} as const satisfies Record<PostClass, string>;
