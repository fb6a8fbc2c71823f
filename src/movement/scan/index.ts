export type { ScanFields } from './fields.js';
export { readScan, type ScannedLabel } from './read-label.js';
