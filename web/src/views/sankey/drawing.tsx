import type { DrawnFlows, DrawnNode, FlowKind } from './lay-out-flows';
import classes from './sankey.module.css';

type Props = {
  drawn: DrawnFlows;
  label: string;
  kindText: (kind: FlowKind) => string;
  countText: (pieces: number) => string;
};

const gap = 6;

/** The flows as bands. What it shows stands in a table beside it for those who do not see it. */
export function SankeyDrawing({ drawn: { width, height, nodes, links }, label, kindText, countText }: Props) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={classes.drawing} role="img" aria-label={label}>
      {links.map(({ path, width: stroke, kind, from, to, pieces }) => (
        <path key={`${from} ${to}`} d={path} strokeWidth={stroke} data-flow={kind}>
          <title>{`${nameIn(from, kindText)} → ${nameIn(to, kindText)}: ${countText(pieces)}`}</title>
        </path>
      ))}
      {nodes.map((node) => (
        <g key={node.id}>
          <rect
            x={node.x0}
            y={node.y0}
            width={node.x1 - node.x0}
            height={Math.max(1, node.y1 - node.y0)}
            data-flow={node.kind}
          />
          <text {...placeOf(node, width)} y={(node.y0 + node.y1) / 2} dominantBaseline="central">
            {`${node.kind ? kindText(node.kind) : node.name} ${countText(node.pieces)}`}
          </text>
        </g>
      ))}
    </svg>
  );
}

const nameIn = (name: string, kindText: (kind: FlowKind) => string): string =>
  name === 'given' || name === 'sold' || name === 'unknown' ? kindText(name) : name;

/** Names stand inside the drawing: of the right-hand ends to the left of them. */
const placeOf = ({ x0, x1 }: DrawnNode, width: number) =>
  x1 >= width - 1
    ? ({ x: x0 - gap, textAnchor: 'end' } as const)
    : ({ x: x1 + gap, textAnchor: 'start' } as const);
