import { useCallback } from 'react';
import type { Timeline } from '../../../../src/amplification/api';
import type { Language } from '../../i18n/index';
import { PlotBox } from '../../views/chart/plot-box';
import { plotTimeline } from './plot-timeline';

type Props = { posts: Timeline; language: Language; zone: string };

/** In a file of its own so that Plot is loaded only where a chart is drawn. */
export default function TimelinePlot({ posts, language, zone }: Props) {
  const draw = useCallback(
    (width: number) => plotTimeline(posts, language, zone, width),
    [posts, language, zone],
  );
  return <PlotBox draw={draw} minHeight={260} />;
}
