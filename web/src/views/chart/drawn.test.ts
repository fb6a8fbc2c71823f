import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { plotTimeline } from '../../amplification/timeline/plot-timeline';
import { plotIntervals } from '../../quality/kits/plot-intervals';
import { plotCurve } from '../../quality/sampling/plot-curve';

// Charts as they are drawn, kept as SVG beside this file: open one to see what changed.
const draw = (options: Plot.PlotOptions): string => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawn = Plot.plot({ ...options, document: document });
  return `${drawn.outerHTML.replaceAll('><', '>\n<')}\n`;
};
const widths = [
  ['wide', 800],
  ['phone', 340],
] as const;

// 1 − q bad of ten, accepted with none: the chance is q to the tenth.
const curve = Array.from({ length: 21 }, (_, at) => ({
  quality: at / 40,
  accepted: (1 - at / 40) ** 10,
  asn: 10,
}));

test.each(widths)('the operating characteristic of a plan, %s', async (name, width) => {
  const marks = [
    { of: 'producer' as const, quality: 0.005, accepted: 0.951 },
    { of: 'consumer' as const, quality: 0.206, accepted: 0.1 },
  ];
  const words = { x: '批中不合格品率', y: '接收概率', mark: (quality: number) => `${100 * quality}%` };
  const answer = { plan: { n: 10, ac: 0, re: 1 }, curve, marks } as unknown as Parameters<
    typeof plotCurve
  >[0];
  await expect(draw(plotCurve(answer, words, 'zh', width))).toMatchFileSnapshot(
    `snapshots/curve-${name}.svg`,
  );
});

test.each(widths)('intervals of a kit with what is asked, %s', async (name, width) => {
  const rows = [
    { label: 'Sensibilità', estimate: 0.66, low: 0.42, high: 0.85, target: 0.8 },
    { label: 'Specificità', estimate: 0.93, low: 0.91, high: 0.95, target: 0.97 },
    { label: 'Valore predittivo negativo, non calcolabile', estimate: null, low: null, high: null },
  ];
  await expect(draw(plotIntervals(rows, 'it', width))).toMatchFileSnapshot(`snapshots/intervals-${name}.svg`);
});

test.each(widths)('posts in time, %s', async (name, width) => {
  const posts = {
    startSeconds: 1_583_971_200,
    stepSeconds: 3600,
    classes: [
      { class: 'coordinated' as const, posts: [0, 5, 40, 12, 3, 0] },
      { class: 'neither' as const, posts: [20, 22, 31, 25, 18, 21] },
    ],
  };
  await expect(draw(plotTimeline(posts, 'en', 'UTC', width))).toMatchFileSnapshot(
    `snapshots/timeline-${name}.svg`,
  );
});
