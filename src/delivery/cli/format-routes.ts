import { formatMessage, type Language, message, type Param } from '../../findings/index.js';
import { clockTime } from '../../lib/days/index.js';
import { asIs, commas } from '../../lib/wording/index.js';
import type { RouteAnswer, RoutesPlanned } from '../api.js';
import { problemLine, type Say } from './problem-line.js';

/** A plan for a terminal: what matters, the stops of each vehicle in their turn, who is not served and what would do. */
export function formatRoutes(answer: RouteAnswer, language: Language): string {
  const say: Say = (key, params = {}) => formatMessage(message(key, params), language);
  const { orders, problems, says, assumed, plan } = answer;
  const parts = [
    [say('route.counts', { ...orders }), ...problems.map((each) => problemLine(each, say)), ...assumed],
    says,
    ...(plan ? [...plan.days.map((day) => dayLines(plan, day, say)), leftLines(plan, say)] : []),
  ];
  const texts = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

function dayLines(
  plan: RoutesPlanned,
  { vehicle, cost, trips, breaks }: RoutesPlanned['days'][number],
  say: Say,
): string[] {
  const time = (value: number): Param => asIs(plan.isClock ? clockTime(value) : String(rounded(value)));
  return [
    say('command.route.vehicle', { vehicle: asIs(vehicle), cost: costText(plan, cost, say) }),
    ...trips.flatMap(({ loads, leaves, load, stops, back }) => [
      `  ${say('command.route.loads', { from: time(loads), to: time(leaves), load: loadText(plan, load) })}`,
      ...stops.map(
        ({ order, begins, leaves: left }) =>
          `    ${say('command.route.stop', { order: asIs(order), time: time(begins), left: time(left) })}`,
      ),
      `  ${say('command.route.back', { time: time(back) })}`,
    ]),
    ...breaks.map(
      ({ begins, ends }) => `  ${say('command.route.break', { from: time(begins), to: time(ends) })}`,
    ),
  ];
}

const loadText = ({ dimensions }: RoutesPlanned, load: readonly number[]): Param =>
  asIs(
    load
      .map((amount, at) => (load.length === 1 ? '' : `${dimensions[at] ?? ''} `) + rounded(amount))
      .join(', '),
  );

const leftLines = (plan: RoutesPlanned, say: Say): string[] => [
  ...plan.left.map(({ says }) => says),
  ...plan.sets
    .slice(1)
    .map(({ served, priority, cost }) =>
      say('route.set', { orders: commas(served), priority, cost: asIs(costText(plan, cost, say)) }),
    ),
  ...plan.changes.map(({ says }) => says),
];

const costText = ({ costUnit }: RoutesPlanned, cost: number, say: Say): string =>
  say(`route.cost.${costUnit}`, { cost: rounded(cost) });

const rounded = (value: number): number => Math.round(value * 10) / 10;
