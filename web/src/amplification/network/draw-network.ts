import Graph from 'graphology';
import Sigma from 'sigma';
import type { AccountNetwork } from '../../../../src/amplification/api';
import { addEdges } from './edges-layer';
import type { Palette } from './group-colours';
import { type Focus, type Lit, litBy } from './lit';
import { nearestEdge } from './nearest-edge';
import { type Dot, dotsOf, edgeLooks, namesMaxNarrow, namesMaxWide } from './paint';

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

// On a phone fewer names find room; whoever zooms in is shown all there is room for.
const narrowPx = 560;
const nearRatio = 0.5;
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
  const isNarrow = container.clientWidth < narrowPx;
  const graph = graphOf(network, isNarrow ? namesMaxNarrow : namesMaxWide);
  const lookOf = edgeLooks(network);
  let palette = first;
  let lit: Lit | undefined;
  let pointedAt: number | undefined;
  let isNear = false;
  const sigma = new Sigma<Dot>(graph, container, {
    settings: {
      gestureTarget: 'shared',
      sharedGestureWheelMessage: words.wheel,
      sharedGestureAppleWheelMessage: words.apple,
      sharedGestureTouchMessage: words.touch,
      labelRenderedSizeThreshold: 3,
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
        labelVisibility: ({ named }, { isHovered }) =>
          isHovered ? 'visible' : named || isNear ? 'auto' : 'hidden',
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
    lookOf: (edge) => lookOf(edge, palette, lit),
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
  camera.on('updated', ({ ratio }) => {
    if (ratio < nearRatio === isNear) return;
    isNear = !isNear;
    sigma.refresh({ skipIndexation: true });
  });
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

function graphOf(network: AccountNetwork, namesMax: number): Graph<Dot> {
  const graph = new Graph<Dot>({ type: 'undirected' });
  dotsOf(network, namesMax).forEach((dot, node) => {
    graph.addNode(node, dot);
  });
  return graph;
}
