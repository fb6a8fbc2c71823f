import type { PlotOptions } from '@observablehq/plot';
import { createContext } from 'react';

/** Draws a chart without a browser, as SVG in words; there only where a dossier is drawn. */
export const StillDrawing = createContext<((options: PlotOptions) => string) | undefined>(undefined);
