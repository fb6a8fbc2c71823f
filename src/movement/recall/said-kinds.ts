/** What can be said of a site during a recall. */
export const saidKinds = [
  'named',
  'notified',
  'acknowledged',
  'counted',
  'returned',
  'destroyed',
  'used',
  'missing',
  'passed',
  'unreachable',
] as const;
export type SaidKind = (typeof saidKinds)[number];

/** With how many pieces each of them comes; the others come without. */
export const countedKinds: ReadonlySet<string> = new Set<SaidKind>([
  'counted',
  'returned',
  'destroyed',
  'used',
  'missing',
  'passed',
]);
