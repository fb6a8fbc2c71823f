export { type ProjectionTasks, projectionTasks } from './build-projection.js';
export { type DocumentState, Documents, type Put } from './documents.js';
export { expectWhole } from './expect-whole.js';
export { documentDamaged, documentUnknown } from './faults.js';
export type { Projection, RowMaker, WholeDocument } from './projection.js';
export { Projections } from './projections.js';
