import * as Plot from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';

type Props = { draw: (width: number) => Plot.PlotOptions; minHeight: number };

/** A chart in the width there is. What it shows stands beside it in words, so it is hidden from screen readers. */
export function PlotBox({ draw, minHeight }: Props) {
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
    if (width > 0) box.current?.replaceChildren(Plot.plot(draw(width)));
  }, [draw, width]);
  return <div ref={box} aria-hidden style={{ minHeight }} />;
}
