import type { Ends } from './edges-layer';

type Point = { readonly x: number; readonly y: number };

/** The edge nearest to a point, of those in question, if it is within reach. */
export function nearestEdge(
  ends: Ends,
  { x, y }: Point,
  reach: number,
  isInQuestion: (edge: number) => boolean,
): number | undefined {
  let [nearest, least]: [number | undefined, number] = [undefined, reach * reach];
  for (let edge = 0; edge < ends.length / 4; edge++) {
    const at = 4 * edge;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [ends[at], ends[at + 1], ends[at + 2], ends[at + 3]];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    // How far along the edge its nearest point lies, held between its ends.
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
    const distance = (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2;
    if (distance < least && isInQuestion(edge)) [nearest, least] = [edge, distance];
  }
  return nearest;
}
