import { useCallback } from 'react';
import type { Timeline } from '../../../../src/amplification/api';
import type { Language } from '../../i18n/index';
import { PlotBox } from '../../views/chart/plot-box';
import { plotTimeline } from './plot-timeline';

/** In a file of its own so that Plot is loaded only where a chart is drawn. */
export default function TimelinePlot({ posts, language }: { posts: Timeline; language: Language }) {
  const draw = useCallback((width: number) => plotTimeline(posts, language, width), [posts, language]);
  return <PlotBox draw={draw} minHeight={260} />;
}
