import * as Plot from '@observablehq/plot';
import { createContext, use, useEffect, useRef, useState } from 'react';

/** Draws without a browser, where there is none: as SVG in words. */
export const StillDrawing = createContext<((options: Plot.PlotOptions) => string) | undefined>(undefined);

const stillWidth = 640;

type Props = { draw: (width: number) => Plot.PlotOptions; minHeight: number };

/** A chart in the width there is. What it shows stands beside it in words, so it is hidden from screen readers. */
export function PlotBox({ draw, minHeight }: Props) {
  const drawStill = use(StillDrawing);
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
  if (drawStill) {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: what Plot has drawn, in which every text is escaped
    return <div aria-hidden dangerouslySetInnerHTML={{ __html: drawStill(draw(stillWidth)) }} />;
  }
  return <div ref={box} aria-hidden style={{ minHeight }} />;
}
