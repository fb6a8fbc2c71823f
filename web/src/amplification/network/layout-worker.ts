/// <reference lib="webworker" />
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type LayoutDone, type LayoutRequest, type LayoutStep, startPositions } from './layout';

declare const self: DedicatedWorkerGlobalScope;

// Between two pictures of a layout on its way.
const pictureMs = 500;

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = graphOf(data);
  const settings = { ...forceAtlas2.inferSettings(graph), gravity: 1, scalingRatio: 4, slowDown: 4 };
  let [done, atOnce] = [0, 1];
  const began = performance.now();
  while (done < data.iterations && performance.now() - began < data.timeMs) {
    const step = performance.now();
    forceAtlas2.assign(graph, { iterations: Math.min(atOnce, data.iterations - done), settings });
    done += atOnce;
    // As many iterations next as fill the time between two pictures.
    const each = Math.max(0.1, (performance.now() - step) / atOnce);
    atOnce = Math.max(1, Math.round(pictureMs / each));
    const share = Math.max(done / data.iterations, (performance.now() - began) / data.timeMs);
    send({ share: Math.min(1, share), positions: positionsOf(graph) });
  }
  send({ share: 1, positions: positionsOf(graph), done: true });
};

const send = (message: LayoutStep | LayoutDone): void =>
  self.postMessage(message, [message.positions.buffer]);

function graphOf({ groups, from, to, weight }: LayoutRequest): Graph {
  const graph = new Graph({ type: 'undirected' });
  const at = startPositions(groups);
  for (let node = 0; node < groups.length; node++) {
    graph.addNode(node, { x: at[2 * node], y: at[2 * node + 1] });
  }
  for (let edge = 0; edge < from.length; edge++) {
    // Ten times the weight should not pull ten times as hard: the heaviest pair would swallow its group.
    graph.mergeEdge(from[edge], to[edge], { weight: 1 + Math.log2(Math.max(1, weight[edge] ?? 1)) });
  }
  return graph;
}

function positionsOf(graph: Graph): Float32Array<ArrayBuffer> {
  const positions = new Float32Array(2 * graph.order);
  graph.forEachNode((node, { x, y }) => {
    positions[2 * Number(node)] = Number(x);
    positions[2 * Number(node) + 1] = Number(y);
  });
  return positions;
}
