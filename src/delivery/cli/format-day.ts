import { formatMessage, type Language, message } from '../../findings/index.js';
import { clockTime } from '../../lib/days/index.js';
import { asIs } from '../../lib/wording/index.js';
import type { DayAnswer, DayPlanned } from '../api.js';
import { problemLine, type Say } from './problem-line.js';

/** A day for a terminal: what matters, the stops of each vehicle in their turn with packs, and who gets nothing. */
export function formatDay({ wards, problems, says, plan }: DayAnswer, language: Language): string {
  const say: Say = (key, params = {}) => formatMessage(message(key, params), language);
  const parts = [
    [say('one-plan.counts', { ...wards }), ...problems.map((each) => problemLine(each, say))],
    says,
    changedLines(plan?.changed),
    ...(plan ? [...plan.days.map((day) => vehicleLines(day, say)), plan.left.map((left) => left.says)] : []),
  ];
  const texts = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

const changedLines = (changed: DayPlanned['changed']): string[] =>
  changed ? [...changed.differences, ...changed.stuck].map(({ says }) => `  ${says}`) : [];

function vehicleLines(
  { vehicle, packs, drivingMinutes, trips }: DayPlanned['days'][number],
  say: Say,
): string[] {
  const time = (minutes: number) => asIs(clockTime(minutes));
  return [
    say('command.plan.vehicle', {
      vehicle: asIs(vehicle),
      packs,
      minutes: Math.round(drivingMinutes * 10) / 10,
    }),
    ...trips.flatMap((trip) => [
      `  ${say('command.plan.loads', { from: time(trip.loads), to: time(trip.leaves), packs: trip.packs })}`,
      ...trip.stops.map(
        (stop) =>
          `    ${say('command.plan.stop', { ward: asIs(stop.ward), time: time(stop.arrives), packs: stop.packs, pieces: stop.pieces })}`,
      ),
      `  ${say(trip.isLost ? 'command.plan.lost' : 'command.route.back', { time: time(trip.back) })}`,
    ]),
  ];
}
