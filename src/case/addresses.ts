/** Pages that stand beside the cases: the page's routes take their addresses from here, so that no case is called so. */
export const topPages = {
  toolbox: 'toolbox',
  help: 'help',
  read: 'read',
  people: 'people',
  receive: 'receive',
} as const;

/** Addresses people have saved, and where each page is now. What a name stands for is kept: `$caseId`, `$id`, `$job`. */
export const moved = [
  ['/$caseId/said-and-recorded', '/$caseId/claims'],
  ['/$caseId/consignments', '/$caseId/shipments'],
  ['/$caseId/consignments/$id', '/$caseId/shipments/$id'],
  ['/$caseId/journal', '/$caseId/history'],
  ['/checklist', '/toolbox/checklist'],
  ['/checklist/certificate', '/toolbox/certificate'],
  ['/checklist/dossier', '/toolbox/dossier'],
  ['/sampling', '/toolbox/sampling'],
  ['/kits', '/toolbox/kits'],
  ['/test-kits', '/toolbox/kits'],
  ['/standards', '/toolbox/standards'],
  ['/hashtags', '/toolbox/posts'],
  ['/hashtags/$job', '/toolbox/posts/$job'],
] as const;

/** What the server itself answers with: its own addresses and the files of the page. */
const served = [
  'api',
  'assets',
  'index.html',
  'favicon.svg',
  'manifest.webmanifest',
  'color-scheme.js',
  'receive-worker.js',
  'receive.webmanifest',
];

const firstParts = moved.map(([from]) => from.split('/')[1] ?? '').filter((part) => !part.startsWith('$'));

/** What no case can be called: its pages could not be reached. */
export const addressesTaken: readonly string[] = [
  ...new Set([...Object.values(topPages), ...firstParts, ...served]),
].toSorted();

// Files are served packed, too.
export const isAddressTaken = (id: string): boolean =>
  addressesTaken.includes(id.replace(/\.(?:br|gz)$/, ''));
