import { use, useMemo } from 'react';
import { StillDrawing } from '../still-drawing';
import { drawMap, mapWidths } from './draw-map';
import type { MapContent } from './map-content';
import classes from './still-map.module.css';

type Props = { content: MapContent; title: string };

/** The map in print, and wherever no program runs. What it shows stands in the list below it. */
export function StillMap({ content, title }: Props) {
  const isDossier = use(StillDrawing) !== undefined;
  return (
    <>
      <Drawing content={content} size="wide" label={title} />
      {isDossier && <Drawing content={content} size="narrow" />}
    </>
  );
}

/** Of the two the style sheet shows one. The other has nothing to say that the first has not. */
type Sized = { content: MapContent; size: 'wide' | 'narrow'; label?: string };

function Drawing({ content, size, label }: Sized) {
  const { width, height, land, lines, places } = useMemo(
    () => drawMap(content, mapWidths[size]),
    [content, size],
  );
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={`${classes.map} ${classes[size]}`}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined || undefined}
    >
      <path d={land} className={classes.land} />
      {lines.map(({ flow, terms, width: stroke, path }) => (
        <path
          key={`${flow} ${terms}`}
          d={path}
          data-flow={terms}
          strokeWidth={size === 'wide' ? stroke : stroke * 0.7}
        />
      ))}
      {places.map(({ name, x, y, isNamed, isLeft }) => (
        <g key={`${name} ${x} ${y}`}>
          <circle cx={x} cy={y} r={3.5}>
            <title>{name}</title>
          </circle>
          {isNamed && (
            <text
              x={isLeft ? x - 8 : x + 8}
              y={y}
              textAnchor={isLeft ? 'end' : 'start'}
              dominantBaseline="central"
            >
              {name}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
