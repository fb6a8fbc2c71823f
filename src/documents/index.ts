export { type ProjectionTasks, projectionTasks } from './build-projection.js';
export { Documents, type Put } from './documents.js';
export { expectWhole } from './expect-whole.js';
export type { Projection, RowMaker } from './projection.js';
export { Projections } from './projections.js';
