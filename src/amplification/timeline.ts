import type { Timeline } from './api.js';
import { type AccountActivity, type Observation, over50ADay } from './automation/index.js';

const mostBars = 400;
const minutes = 60;
const hours = 60 * minutes;
const days = 24 * hours;

// Steps that fall on whole minutes, hours and days; the last are for spans of years.
const stepsSeconds = [
  minutes,
  5 * minutes,
  15 * minutes,
  hours,
  6 * hours,
  days,
  7 * days,
  30 * days,
  365 * days,
];

type Class = Timeline['classes'][number]['class'];

const classes: readonly Class[] = ['coordinated', 'hyperactive', 'coordinated-and-hyperactive', 'neither'];

/**
 * Posts over time by what their accounts are. Hyperactive is over 50 posts a day where that shows; who cannot be told
 * is not counted as it, so `neither` is at most what it says.
 */
export function timelineOf(
  accounts: readonly AccountActivity[],
  coordinated: ReadonlySet<string>,
  observation: Observation,
): Timeline {
  const { startSeconds: start, endSeconds: end } = observation;
  const barOf = (seconds: number, step: number) => Math.floor(seconds / step) - Math.floor(start / step);
  const stepSeconds = stepsSeconds.find((step) => barOf(end, step) < mostBars) ?? 365 * days;
  const bars = new Map(classes.map((name) => [name, new Array<number>(barOf(end, stepSeconds) + 1).fill(0)]));
  const hyperactive = over50ADay.judge(accounts, observation);
  accounts.forEach(({ account, times }, at) => {
    const posts = bars.get(classOf(coordinated.has(account), hyperactive[at] === 'yes')) ?? [];
    for (let i = 0; i < times.length; i++) {
      const bar = barOf(times[i] ?? 0, stepSeconds);
      posts[bar] = (posts[bar] ?? 0) + 1;
    }
  });
  return {
    startSeconds: Math.floor(start / stepSeconds) * stepSeconds,
    stepSeconds,
    classes: [...bars].map(([name, posts]) => ({ class: name, posts })),
  };
}

function classOf(coordinated: boolean, hyperactive: boolean): Class {
  if (coordinated) return hyperactive ? 'coordinated-and-hyperactive' : 'coordinated';
  return hyperactive ? 'hyperactive' : 'neither';
}
