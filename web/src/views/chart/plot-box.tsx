import * as Plot from '@observablehq/plot';
import { use, useEffect, useRef, useState } from 'react';
import { StillDrawing } from '../still-drawing';
import classes from './plot-box.module.css';

// As on a desk and as on a phone: which of them is seen is the style sheet's to say.
const stillWidths = { wide: 640, narrow: 320 } as const;

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
    return (['wide', 'narrow'] as const).map((size) => (
      <div
        key={size}
        aria-hidden
        className={classes[size]}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: what Plot has drawn, in which every text is escaped
        dangerouslySetInnerHTML={{ __html: drawStill(draw(stillWidths[size])) }}
      />
    ));
  }
  return <div ref={box} aria-hidden style={{ minHeight }} />;
}
