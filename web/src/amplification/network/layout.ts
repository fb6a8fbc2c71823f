/** What the worker is given: accounts by position, with their groups, and edges as columns. */
export type LayoutRequest = {
  readonly groups: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly weight: readonly number[];
  readonly iterations: number;
  readonly timeMs: number;
};

/** x and y of each account in turn. */
export type LayoutStep = { readonly share: number; readonly positions: Float32Array<ArrayBuffer> };
export type LayoutDone = LayoutStep & { readonly done: true };

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Where accounts stand before any force acts: each group a sunflower of its own, the groups on a spiral, largest in
 * the middle. From here the forces only have to tidy up, and the same result is drawn the same way each time.
 */
export function startPositions(groups: readonly number[]): Float32Array {
  const positions = new Float32Array(2 * groups.length);
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const centres = new Map<number, readonly [number, number]>();
  let area = 0;
  [...sizes]
    .sort(([, a], [, b]) => b - a)
    .forEach(([group, size], i) => {
      const radius = i === 0 ? 0 : 3 * Math.sqrt(area + size);
      centres.set(group, [radius * Math.cos(i * goldenAngle), radius * Math.sin(i * goldenAngle)]);
      area += size;
    });
  const placed = new Map<number, number>();
  groups.forEach((group, node) => {
    const nth = placed.get(group) ?? 0;
    placed.set(group, nth + 1);
    const [x, y] = centres.get(group) ?? [0, 0];
    positions[2 * node] = x + Math.sqrt(nth) * Math.cos(nth * goldenAngle);
    positions[2 * node + 1] = y + Math.sqrt(nth) * Math.sin(nth * goldenAngle);
  });
  return positions;
}
