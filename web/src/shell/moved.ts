import { moved } from '../../../src/case/index';

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
