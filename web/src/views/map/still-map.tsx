import { useMemo } from 'react';
import type { Flow } from '../../../../src/terms/http/api';
import { useWords } from '../../i18n/index';
import { drawMap } from './draw-map';
import classes from './still-map.module.css';

/** The map on paper, and wherever no program runs. What it shows stands in the list below it. */
export function StillMap({ flows }: { flows: readonly Flow[] }) {
  const { t } = useWords();
  const { width, height, land, lines, places } = useMemo(() => drawMap(flows), [flows]);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={classes.map} role="img" aria-label={t('flows.map')}>
      <path d={land} className={classes.land} />
      {lines.map(({ flow, terms, width: stroke, path }) => (
        <path key={`${flow} ${terms}`} d={path} data-flow={terms} strokeWidth={stroke} />
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
