import { formatMessage, type Language, type MessageKey, message, type Param } from '../../findings/index.js';
import { asIs, commas } from '../../lib/wording/index.js';
import type { RouteAnswer, RoutesPlanned } from '../api.js';

type Say = (key: MessageKey, params?: Readonly<Record<string, Param>>) => string;

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
  const time = (value: number): Param => asIs(plan.isClock ? clock(value) : String(rounded(value)));
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

/** The minute that has begun, as on a clock. */
function clock(minutes: number): string {
  const whole = Math.floor(minutes + 1e-6);
  const two = (value: number): string => String(value).padStart(2, '0');
  return whole < 0 ? String(whole) : `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}

function problemLine(
  { at, message: text, found, expected }: RouteAnswer['problems'][number],
  say: Say,
): string {
  const place = at.line === undefined ? at.file : `${at.file}:${at.line}`;
  const line = { where: asIs([place, at.field].filter(Boolean).join(' ')), says: asIs(text) };
  if (found !== undefined && expected !== undefined)
    return say('problem.line.both', { ...line, found: asIs(found), expected: asIs(expected) });
  if (found !== undefined) return say('problem.line.found', { ...line, found: asIs(found) });
  return expected === undefined
    ? say('problem.line', line)
    : say('problem.line.expected', { ...line, expected: asIs(expected) });
}
