import type { AccountNetwork } from '../../../../src/amplification/api';
import { shownName } from '../../../../src/lib/names/index';
import type { EdgeLook } from './edges-layer';
import type { Palette } from './group-colours';
import { startPositions } from './layout';
import type { Lit } from './lit';
import { rgbOf } from './rgb';

// What is drawn of a network, whatever draws it.

export type Dot = {
  x: number;
  y: number;
  size: number;
  label: string;
  group: number;
  /** Among the few whose name stands beside them before anybody points or zooms. */
  named: boolean;
};

/** The accounts, where they stand before any force acts. */
export function dotsOf({ accounts, from, to }: AccountNetwork, namesMax = namesMaxWide): Dot[] {
  const ties = new Uint32Array(accounts.length);
  for (const ends of [from, to]) for (const end of ends) ties[end] = (ties[end] ?? 0) + 1;
  const at = startPositions(accounts.map(({ group }) => group));
  // Many small dots or few large ones: the same amount of colour.
  const scale = Math.max(0.25, Math.min(0.65, 6 / Math.sqrt(accounts.length)));
  const named = mostTied(accounts, ties, namesMax);
  return accounts.map(({ id, group }, node) => ({
    x: at[2 * node] ?? 0,
    y: at[2 * node + 1] ?? 0,
    size: scale * (2.5 + 1.2 * Math.sqrt(ties[node] ?? 0)),
    label: shownName(id),
    group,
    named: named.has(node),
  }));
}

export const namesMaxWide = 16;
export const namesMaxNarrow = 6;

// Names of one group stand on each other.
const namesInGroup = 2;

/** The account with most ties of each group first, then those that come next. */
function mostTied(accounts: AccountNetwork['accounts'], ties: Uint32Array, max: number): Set<number> {
  const counts = new Map<number, number>();
  const tiesOf = (node: number): number => ties[node] ?? 0;
  const nodes = accounts.map((_, node) => node).sort((a, b) => tiesOf(b) - tiesOf(a) || a - b);
  const places = nodes.map((node) => {
    const group = accounts[node]?.group ?? 0;
    const place = counts.get(group) ?? 0;
    counts.set(group, place + 1);
    return { node, place: group === 0 ? 1 : place };
  });
  return new Set(
    places
      .filter(({ place }) => place < namesInGroup)
      .sort((a, b) => a.place - b.place)
      .slice(0, max)
      .map(({ node }) => node),
  );
}

/** How an edge looks in these colours, with what stands out. */
export function edgeLooks(network: AccountNetwork) {
  const groups = groupsOfEdges(network);
  // The more edges there are, the fainter each, or a group would be one blot.
  const alpha = Math.max(0.06, Math.min(0.4, 14 / Math.sqrt(network.from.length)));
  return (edge: number, palette: Palette, lit: Lit | undefined): EdgeLook =>
    (lit?.hasEdge(edge) ?? true)
      ? { ...rgbOf(palette.of(groups[edge] ?? 0)), alpha: lit ? 0.8 : alpha }
      : { ...rgbOf(palette.faint), alpha: alpha / 2 };
}

/** The group of both ends, or 0 where an edge leads from one to another. */
const groupsOfEdges = ({ accounts, from, to }: AccountNetwork): number[] =>
  from.map((end, edge) => {
    const group = accounts[end]?.group ?? 0;
    return group === accounts[to[edge] ?? end]?.group ? group : 0;
  });
