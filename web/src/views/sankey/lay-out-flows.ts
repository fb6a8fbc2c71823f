import { sankey, sankeyLinkHorizontal } from 'd3-sankey';

export const flowKinds = ['given', 'sold', 'unknown'] as const;
export type FlowKind = (typeof flowKinds)[number];

/** How many pieces went on what terms from one end to another. */
export type Stream = {
  readonly from: string;
  readonly to: string;
  readonly kind: FlowKind;
  readonly pieces: number;
};

type Node = { readonly id: string; readonly name: string; readonly kind?: FlowKind };
type Link = {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly kind: FlowKind;
};

export type DrawnNode = Node & { x0: number; x1: number; y0: number; y1: number; pieces: number };
export type DrawnLink = {
  path: string;
  width: number;
  kind: FlowKind;
  from: string;
  to: string;
  pieces: number;
};
export type DrawnFlows = { width: number; height: number; nodes: DrawnNode[]; links: DrawnLink[] };

// More ends than these would be lines without room for their names.
const endsMax = 10;
const nodeWidth = 12;
const rowHeight = 34;

/** Giver, terms, recipient, left to right. Ends beyond the ten largest of a side stand together as `others`. */
export function layOutFlows(streams: readonly Stream[], width: number, others: string): DrawnFlows {
  const from = largest(streams, (stream) => stream.from, others);
  const to = largest(streams, (stream) => stream.to, others);
  const links = addUp(
    streams.flatMap(({ from: giver, to: taker, kind, pieces }): Link[] => [
      { source: `from ${from(giver)}`, target: kind, value: pieces, kind },
      { source: kind, target: `to ${to(taker)}`, value: pieces, kind },
    ]),
  );
  const nodes = [...new Set(links.flatMap(({ source, target }) => [source, target]))].map(nodeOf);
  const height = Math.max(240, rowHeight * Math.max(count(nodes, 'from '), count(nodes, 'to ')));
  const graph = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeWidth(nodeWidth)
    .nodePadding(14)
    .extent([
      [0, 8],
      [width, height - 8],
    ])({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) });
  const pathOf = sankeyLinkHorizontal<Node, Link>();
  return {
    width,
    height,
    nodes: graph.nodes.map(({ id, name, kind, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }) => ({
      id,
      name,
      ...(kind === undefined ? {} : { kind }),
      x0,
      x1,
      y0,
      y1,
      pieces: value,
    })),
    links: graph.links.map((link) => ({
      path: pathOf(link) ?? '',
      width: Math.max(1, link.width ?? 0),
      kind: link.kind,
      from: nameOf(link.source),
      to: nameOf(link.target),
      pieces: link.value,
    })),
  };
}

const nodeOf = (id: string): Node => {
  const kind = flowKinds.find((each) => each === id);
  return kind === undefined ? { id, name: id.replace(/^(from|to) /, '') } : { id, name: id, kind };
};

const nameOf = (end: Node | string | number): string => (typeof end === 'object' ? end.name : String(end));

const count = (nodes: readonly Node[], side: string): number =>
  nodes.filter(({ id }) => id.startsWith(side)).length;

function largest(
  streams: readonly Stream[],
  endOf: (stream: Stream) => string,
  others: string,
): (name: string) => string {
  const pieces = new Map<string, number>();
  for (const stream of streams) pieces.set(endOf(stream), (pieces.get(endOf(stream)) ?? 0) + stream.pieces);
  const kept = [...pieces].sort(([, a], [, b]) => b - a).slice(0, endsMax);
  const names = new Set(kept.map(([name]) => name));
  return (name) => (names.has(name) ? name : others);
}

function addUp(links: readonly Link[]): Link[] {
  const sums = new Map<string, Link>();
  for (const link of links) {
    const key = `${link.source}\n${link.target}`;
    sums.set(key, { ...link, value: link.value + (sums.get(key)?.value ?? 0) });
  }
  return [...sums.values()];
}
