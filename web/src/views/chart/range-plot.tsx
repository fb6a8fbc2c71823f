import * as Plot from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../i18n';
import { type PlottedRange, plotRanges } from './plot-ranges';

type Props = { rows: readonly PlottedRange[]; unit: string; language: Language };

/** The chart itself, in the width there is. In a file of its own so that Plot is loaded only where one is drawn. */
export default function RangePlot({ rows, unit, language }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    const chart = Plot.plot(plotRanges({ rows, unit, language, width }));
    box.current?.replaceChildren(chart);
  }, [rows, unit, language, width]);
  return <div ref={box} aria-hidden style={{ minHeight: 92 }} />;
}
