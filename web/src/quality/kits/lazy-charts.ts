import { lazy } from 'react';

// Plot is loaded only where there is an answer to draw.
export const IntervalsPlot = lazy(async () => ({ default: (await import('./charts')).IntervalsPlot }));
export const DaysPlot = lazy(async () => ({ default: (await import('./charts')).DaysPlot }));
export const PredictivePlot = lazy(async () => ({ default: (await import('./charts')).PredictivePlot }));
