/** A GS1 identifier as people write it on a label: (01)09520000100018(10)L-A1. Any other as it is. */
export function labelText(id: string): string {
  const [, path] = /^https:\/\/id\.gs1\.org\/(.+)$/.exec(id) ?? [];
  if (path === undefined) return id;
  const segments = path.split('/');
  const pairs = Array.from({ length: Math.ceil(segments.length / 2) }, (_, i) => [
    segments[2 * i] ?? '',
    decodeURIComponent(segments[2 * i + 1] ?? ''),
  ]);
  return pairs.map(([ai, value]) => `(${ai})${value}`).join('');
}
