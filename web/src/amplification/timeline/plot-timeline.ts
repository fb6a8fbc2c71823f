import * as Plot from '@observablehq/plot';
import type { Timeline } from '../../../../src/amplification/api';
import { largest } from '../../../../src/lib/lists/index';
import type { Language } from '../../i18n/index';
import { classColours, type PostClass, postClasses } from './post-classes';

type Step = { at: Date; of: PostClass; posts: number };

const twoDaysSeconds = 172_800;

export function plotTimeline(
  posts: Timeline,
  language: Language,
  zone: string,
  width: number,
): Plot.PlotOptions {
  const { startSeconds, stepSeconds } = posts;
  const moment = (step: number): Date => new Date((startSeconds + step * stepSeconds) * 1000);
  const steps = Math.max(0, largest(posts.classes.map((one) => one.posts.length)));
  // Each step lasts until the next, so the last one is said twice.
  const at = posts.classes.flatMap((one): Step[] =>
    Array.from({ length: steps + 1 }, (_, i) => ({
      at: moment(i),
      of: one.class,
      posts: one.posts[Math.min(i, steps - 1)] ?? 0,
    })),
  );
  const compact = new Intl.NumberFormat(language, { notation: 'compact' });
  const times = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: zone,
    ...(steps * stepSeconds > twoDaysSeconds
      ? { day: 'numeric', month: 'short' }
      : { hour: '2-digit', minute: '2-digit' }),
  });
  return {
    width,
    height: 260,
    marginLeft: 44,
    marginRight: 12,
    marginTop: 10,
    style: { background: 'none', color: 'var(--ink-2)', fontFamily: 'var(--sans)', fontSize: '12px' },
    x: {
      type: 'utc',
      domain: [moment(0), moment(steps)],
      label: null,
      ticks: Math.max(2, Math.min(8, Math.floor(width / 110))),
      tickFormat: (at: Date) => times.format(at),
    },
    y: { label: null, ticks: 4, tickFormat: (value: number) => compact.format(value), grid: true },
    color: { domain: [...postClasses], range: postClasses.map((name) => classColours[name]) },
    marks: [
      // An area in steps and not bars: narrow bars leave seams between them.
      Plot.areaY(
        at,
        Plot.stackY({ order: [...postClasses] }, { x: 'at', y: 'posts', fill: 'of', curve: 'step-after' }),
      ),
      Plot.ruleY([0], { stroke: 'var(--ink-2)' }),
    ],
  };
}
