import Graph from 'graphology';
import Sigma from 'sigma';
import type { AccountNetwork } from '../../../../src/amplification/api';
import type { Palette } from './group-colours';
import { startPositions } from './layout';

/** What stands out: an account with those it is tied to, or a group. Nothing chosen shows all alike. */
export type Focus = { readonly account?: number | undefined; readonly group?: number | undefined };

export type Handlers = {
  readonly onEdge: (edge: number) => void;
  readonly onAccount: (account: number | undefined) => void;
};

export type GestureWords = { readonly wheel: string; readonly apple: string; readonly touch: string };

export type NetworkDrawing = {
  readonly move: (positions: Float32Array) => void;
  readonly focus: (focus: Focus) => void;
  readonly colour: (palette: Palette) => void;
  readonly zoom: (by: 'in' | 'out' | 'all') => void;
  readonly remove: () => void;
};

type NodeAttributes = { x: number; y: number; size: number; label: string; group: number };
type EdgeAttributes = { size: number; group: number };

/** Draws the network with WebGL. Nodes and edges are named by their positions in the answer. */
export function drawNetwork(
  container: HTMLElement,
  network: AccountNetwork,
  first: Palette,
  words: GestureWords,
  { onEdge, onAccount }: Handlers,
): NetworkDrawing {
  const graph = graphOf(network);
  let palette = first;
  let lit: Lit | undefined;
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    settings: {
      enableEdgeEvents: true,
      gestureTarget: 'shared',
      sharedGestureWheelMessage: words.wheel,
      sharedGestureAppleWheelMessage: words.apple,
      sharedGestureTouchMessage: words.touch,
      hideEdgesOnMove: graph.size > manyEdges,
      labelRenderedSizeThreshold: 12,
      stagePadding: 24,
      edgePickingPadding: 3,
      minEdgeThickness: 1,
      allowInvalidContainer: true,
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        label: { attribute: 'label' },
        labelColor: () => palette.ink,
        labelFont: 'system-ui, sans-serif',
        labelVisibility: (_, { isHovered }) => (isHovered ? 'visible' : 'auto'),
        labelBackgroundColor: () => palette.paper,
        color: ({ group }) => palette.of(group),
        cursor: 'pointer',
      },
      edges: {
        size: ({ size }, { isHovered }) => (isHovered ? 4 : size),
        color: ({ group }) => palette.of(group),
        opacity: (_, { isHovered }) => (isHovered ? 1 : 0.45),
        cursor: 'pointer',
      },
    },
    nodeReducer: (node) => {
      if (!lit) return {};
      return lit.nodes.has(node)
        ? { zIndex: 1, ...(lit.label === node ? { labelVisibility: 'visible' as const } : {}) }
        : { color: palette.faint, labelVisibility: 'hidden' as const };
    },
    edgeReducer: (edge) => (!lit || lit.edges(edge) ? {} : { color: palette.faint, opacity: 0.3 }),
  });
  sigma.on('clickEdge', ({ edge }) => onEdge(Number(edge)));
  sigma.on('clickNode', ({ node }) => onAccount(Number(node)));
  sigma.on('clickStage', () => onAccount(undefined));
  const camera = sigma.getCamera();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const duration = still ? 0 : 250;
  return {
    move: (positions) =>
      graph.updateEachNodeAttributes(
        (node, attributes) => {
          const at = 2 * Number(node);
          return { ...attributes, x: positions[at] ?? 0, y: positions[at + 1] ?? 0 };
        },
        { attributes: ['x', 'y'] },
      ),
    focus: (focus) => {
      lit = litBy(graph, focus);
      sigma.refresh({ skipIndexation: true });
      if (focus.account !== undefined) {
        const shown = sigma.getNodeDisplayData(String(focus.account));
        if (shown) void camera.animate({ x: shown.x, y: shown.y, ratio: 0.3 }, { duration });
      }
    },
    colour: (next) => {
      palette = next;
      sigma.refresh();
    },
    zoom: (by) => {
      if (by === 'all') void camera.reset({ duration });
      else if (by === 'in') void camera.zoomIn({ duration });
      else void camera.zoomOut({ duration });
    },
    remove: () => sigma.kill(),
  };
}

// Moving with all of these on screen would stutter where graphics are drawn in software.
const manyEdges = 10_000;

function graphOf({ accounts, from, to, weight }: AccountNetwork): Graph<NodeAttributes, EdgeAttributes> {
  const graph = new Graph<NodeAttributes, EdgeAttributes>({ type: 'undirected', multi: true });
  const ties = new Uint32Array(accounts.length);
  for (const end of [...from, ...to]) ties[end] = (ties[end] ?? 0) + 1;
  const at = startPositions(accounts.map(({ group }) => group));
  // Many small dots or few large ones: the same amount of colour.
  const scale = Math.max(0.5, Math.min(1.6, 12 / Math.sqrt(accounts.length)));
  accounts.forEach(({ id, group }, node) => {
    const size = scale * (2.5 + 1.2 * Math.sqrt(ties[node] ?? 0));
    graph.addNode(node, { x: at[2 * node] ?? 0, y: at[2 * node + 1] ?? 0, size, label: id, group });
  });
  from.forEach((source, edge) => {
    const target = to[edge] ?? source;
    const group = accounts[source]?.group ?? 0;
    graph.addEdgeWithKey(edge, source, target, {
      size: Math.min(3, 0.5 + 0.25 * Math.log2(Math.max(1, weight[edge] ?? 1))),
      group: group === accounts[target]?.group ? group : 0,
    });
  });
  return graph;
}

type Lit = {
  readonly nodes: ReadonlySet<string>;
  readonly label?: string;
  readonly edges: (edge: string) => boolean;
};

function litBy(graph: Graph<NodeAttributes, EdgeAttributes>, { account, group }: Focus): Lit | undefined {
  if (account !== undefined) {
    const label = String(account);
    const nodes = new Set([label, ...graph.neighbors(label)]);
    return { nodes, label, edges: (edge) => graph.hasExtremity(edge, label) };
  }
  if (group === undefined) return undefined;
  const nodes = new Set(graph.filterNodes((_, attributes) => attributes.group === group));
  return { nodes, edges: (edge) => graph.extremities(edge).every((end) => nodes.has(end)) };
}
