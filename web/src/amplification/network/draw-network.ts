import Graph from 'graphology';
import Sigma from 'sigma';
import type { AccountNetwork } from '../../../../src/amplification/api';
import { shownName } from '../../../../src/lib/names/index';
import { addEdges } from './edges-layer';
import type { Palette } from './group-colours';
import { startPositions } from './layout';
import { type Focus, type Lit, litBy } from './lit';
import { nearestEdge } from './nearest-edge';
import { rgbOf } from './rgb';

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

// An edge answers to a pointer this near.
const reachPx = 6;

/** Draws the network with WebGL. Accounts and edges are named by their positions in the answer. */
export function drawNetwork(
  container: HTMLElement,
  network: AccountNetwork,
  first: Palette,
  words: GestureWords,
  { onEdge, onAccount }: Handlers,
): NetworkDrawing {
  const graph = graphOf(network);
  const groupOfEdge = groupsOfEdges(network);
  // The more edges there are, the fainter each, or a group would be one blot.
  const alpha = Math.max(0.06, Math.min(0.4, 14 / Math.sqrt(network.from.length)));
  let palette = first;
  let lit: Lit | undefined;
  let pointedAt: number | undefined;
  const sigma = new Sigma<NodeAttributes>(graph, container, {
    settings: {
      gestureTarget: 'shared',
      sharedGestureWheelMessage: words.wheel,
      sharedGestureAppleWheelMessage: words.apple,
      sharedGestureTouchMessage: words.touch,
      labelRenderedSizeThreshold: 12,
      stagePadding: 24,
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
    },
    nodeReducer: (node) => {
      if (!lit) return {};
      if (!lit.hasNode(Number(node))) return { color: palette.faint, labelVisibility: 'hidden' };
      return lit.account === Number(node) ? { zIndex: 1, labelVisibility: 'visible' } : { zIndex: 1 };
    },
  });
  const isLit = (edge: number): boolean => lit?.hasEdge(edge) ?? true;
  const edges = addEdges(sigma as unknown as Sigma, network, {
    lookOf: (edge) =>
      isLit(edge)
        ? { ...rgbOf(palette.of(groupOfEdge[edge] ?? 0)), alpha: lit ? 0.8 : alpha }
        : { ...rgbOf(palette.faint), alpha: alpha / 2 },
    pointedAt: () => pointedAt,
  });
  const edgeAt = ({ x, y }: { x: number; y: number }): number | undefined => {
    const point = sigma.viewportToFramedGraph({ x, y });
    const beside = sigma.viewportToFramedGraph({ x: x + reachPx, y });
    return nearestEdge(edges.ends, point, Math.hypot(beside.x - point.x, beside.y - point.y), isLit);
  };
  sigma.on('moveBody', ({ event }) => {
    const edge = edgeAt(event);
    if (edge === pointedAt) return;
    pointedAt = edge;
    container.style.cursor = edge === undefined ? '' : 'pointer';
    sigma.scheduleRender();
  });
  sigma.on('clickNode', ({ node }) => onAccount(Number(node)));
  sigma.on('clickStage', ({ event }) => {
    const edge = edgeAt(event);
    if (edge === undefined) onAccount(undefined);
    else onEdge(edge);
  });
  const camera = sigma.getCamera();
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250;
  const repaint = () => {
    sigma.refresh({ skipIndexation: true });
    edges.repaint();
  };
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
      lit = litBy(network, focus);
      repaint();
      if (focus.account !== undefined) {
        const shown = sigma.getNodeDisplayData(String(focus.account));
        if (shown) void camera.animate({ x: shown.x, y: shown.y, ratio: 0.3 }, { duration });
      }
    },
    colour: (next) => {
      palette = next;
      repaint();
    },
    zoom: (by) => {
      if (by === 'all') void camera.reset({ duration });
      else if (by === 'in') void camera.zoomIn({ duration });
      else void camera.zoomOut({ duration });
    },
    remove: () => sigma.kill(),
  };
}

function graphOf({ accounts, from, to }: AccountNetwork): Graph<NodeAttributes> {
  const graph = new Graph<NodeAttributes>({ type: 'undirected' });
  const ties = new Uint32Array(accounts.length);
  for (const ends of [from, to]) for (const end of ends) ties[end] = (ties[end] ?? 0) + 1;
  const at = startPositions(accounts.map(({ group }) => group));
  // Many small dots or few large ones: the same amount of colour.
  const scale = Math.max(0.45, Math.min(1.6, 12 / Math.sqrt(accounts.length)));
  accounts.forEach(({ id, group }, node) => {
    const size = scale * (2.5 + 1.2 * Math.sqrt(ties[node] ?? 0));
    graph.addNode(node, {
      x: at[2 * node] ?? 0,
      y: at[2 * node + 1] ?? 0,
      size,
      label: shownName(id),
      group,
    });
  });
  return graph;
}

/** The group of both ends, or 0 where an edge leads from one to another. */
const groupsOfEdges = ({ accounts, from, to }: AccountNetwork): number[] =>
  from.map((end, edge) => {
    const group = accounts[end]?.group ?? 0;
    return group === accounts[to[edge] ?? end]?.group ? group : 0;
  });
