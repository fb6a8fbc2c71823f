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

/** Where an old address leads now; undefined where nothing was moved. */
export function findMoved(pathname: string): string | undefined {
  const asked = partsOf(pathname);
  for (const [from, to] of moved) {
    const named = match(partsOf(from), asked);
    if (named)
      return `/${partsOf(to)
        .map((part) => named.get(part) ?? part)
        .join('/')}`;
  }
  return undefined;
}

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

function match(
  pattern: readonly string[],
  asked: readonly string[],
): ReadonlyMap<string, string> | undefined {
  const fits = (part: string, at: number): boolean => part.startsWith('$') || part === asked[at];
  if (pattern.length !== asked.length || !pattern.every(fits)) return undefined;
  return new Map(pattern.map((part, at) => [part, asked[at] ?? '']));
}
