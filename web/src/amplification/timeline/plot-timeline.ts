import * as Plot from '@observablehq/plot';
import type { Timeline } from '../../../../src/amplification/api';
import type { Language } from '../../i18n';
import { classColours, type PostClass, postClasses } from './post-classes';

type Bar = { x1: Date; x2: Date; of: PostClass; posts: number };

const twoDaysSeconds = 172_800;

export function plotTimeline(posts: Timeline, language: Language, width: number): Plot.PlotOptions {
  const { startSeconds, stepSeconds } = posts;
  const moment = (step: number): Date => new Date((startSeconds + step * stepSeconds) * 1000);
  const steps = Math.max(0, ...posts.classes.map((one) => one.posts.length));
  const bars = posts.classes.flatMap((one): Bar[] =>
    one.posts.flatMap((count, i) =>
      count === 0 ? [] : [{ x1: moment(i), x2: moment(i + 1), of: one.class, posts: count }],
    ),
  );
  const compact = new Intl.NumberFormat(language, { notation: 'compact' });
  const times = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
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
      Plot.rectY(
        bars,
        Plot.stackY({ order: [...postClasses] }, {
          x1: 'x1',
          x2: 'x2',
          y: 'posts',
          fill: 'of',
          inset: 0,
          insetLeft: width / steps > 4 ? 1 : 0,
        } as Plot.RectYOptions),
      ),
      Plot.ruleY([0], { stroke: 'var(--ink-2)' }),
    ],
  };
}
