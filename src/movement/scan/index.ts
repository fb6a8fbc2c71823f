export type { ScanFields } from './fields.js';
export { readScan } from './read-label.js';
