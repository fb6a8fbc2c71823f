import * as Plot from '@observablehq/plot';
import { largest } from '../../../../src/lib/lists/index';
import type { Evaluation, KitEvaluation } from '../../../../src/quality/kits/api';
import { formatShare } from '../../format';
import type { Language } from '../../i18n/index';

const look = { background: 'none', color: 'var(--ink-2)', fontFamily: 'var(--sans)', fontSize: '12px' };
const margins = { marginLeft: 44, marginRight: 20, marginTop: 22, marginBottom: 30 };
const shareAxis = (language: Language) => ({
  domain: [0, 1],
  label: null,
  ticks: 5,
  tickFormat: (share: number) => formatShare(share, language),
});

type DaysOptions = {
  kit: KitEvaluation;
  target: number | undefined;
  mark: string;
  language: Language;
  width: number;
};

/** Single days as points and weeks as bars, each with its interval, and the day from which it finds more. */
export function plotDays({ kit, target, mark, language, width }: DaysOptions): Plot.PlotOptions {
  const days = kit.byDay.map(({ day, sensitivity }) => ({ day, ...sensitivity }));
  const last = Math.max(largest(days.map(({ day }) => day)), 7) + 1;
  const weeks = kit.byDays.map(({ from, to, sensitivity }) => ({
    from: from - 0.5,
    to: Math.min((to ?? last) + 0.5, last),
    ...sensitivity,
  }));
  const { day } = kit.diagnosis.tooEarly;
  const turning = day === undefined ? [] : [day - 0.5];
  return {
    ...margins,
    width,
    height: 300,
    style: look,
    x: { domain: [-0.5, last], label: null, ticks: Math.min(last, Math.round(width / 50)), tickFormat: 'd' },
    y: shareAxis(language),
    marks: [
      Plot.gridY({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: 5 }),
      Plot.rect(weeks, {
        x1: 'from',
        x2: 'to',
        y1: 'low',
        y2: 'high',
        fill: 'var(--ink-3)',
        fillOpacity: 0.18,
      }),
      Plot.link(weeks, { x1: 'from', x2: 'to', y: 'estimate', stroke: 'var(--ink-3)', strokeWidth: 2 }),
      Plot.ruleY(target === undefined ? [] : [target], {
        stroke: 'var(--against)',
        strokeWidth: 2,
        strokeDasharray: '4 3',
      }),
      Plot.ruleX(turning, { stroke: 'var(--ink)', strokeWidth: 1.5 }),
      Plot.text(turning, {
        x: (at: number) => at,
        text: () => mark,
        frameAnchor: 'top',
        textAnchor: 'start',
        dx: 5,
        dy: -14,
        fill: 'var(--ink)',
        fontWeight: 600,
      }),
      Plot.link(days, {
        x: 'day',
        y1: 'low',
        y2: 'high',
        stroke: 'var(--accent)',
        strokeWidth: 3,
        strokeOpacity: 0.55,
      }),
      Plot.dot(days, { x: 'day', y: 'estimate', r: 4.5, fill: 'var(--accent)', stroke: 'var(--paper)' }),
    ],
  };
}

/** What a positive and a negative are worth as more or fewer are infected, with the ends of both. */
export function plotPredictive(
  { byPrevalence }: Evaluation,
  chosen: number,
  names: { readonly ppv: string; readonly npv: string },
  language: Language,
  width: number,
): Plot.PlotOptions {
  const points = [
    { key: 'positivePredictiveValue', name: names.ppv, colour: 'var(--sold)' },
    { key: 'negativePredictiveValue', name: names.npv, colour: 'var(--given)' },
  ] as const;
  return {
    ...margins,
    width,
    height: 280,
    style: look,
    x: {
      type: 'log',
      domain: [0.001, 0.9],
      label: null,
      ticks: [0.001, 0.01, 0.1, 0.5],
      tickFormat: (share: number) => formatShare(share, language),
    },
    y: shareAxis(language),
    marks: [
      Plot.gridY({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: 5 }),
      Plot.ruleX([chosen], { stroke: 'var(--ink)' }),
      ...points.flatMap(({ key, name, colour }) => {
        const line = byPrevalence.map((at) => ({ prevalence: at.prevalence, name, ...at[key] }));
        return [
          Plot.areaY(line, { x: 'prevalence', y1: 'low', y2: 'high', fill: colour, fillOpacity: 0.18 }),
          Plot.lineY(line, { x: 'prevalence', y: 'estimate', stroke: colour, strokeWidth: 2.5 }),
        ];
      }),
    ],
  };
}
