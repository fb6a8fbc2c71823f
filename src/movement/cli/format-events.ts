import type { z } from 'zod';
import { formatMessage, type Language } from '../../findings/index.js';
import { localTime } from '../../lib/days/index.js';
import { nameText, placeText } from '../delivery/names.js';
import type { ShipmentEvents } from '../evidence/api.js';
import { placeMessage } from './format-trace.js';

type Answer = z.input<typeof ShipmentEvents>;
type EventOfStage = Answer['stages'][number]['events'][number];

// Of a stage that hundreds of cartons went through the first tell what kind they are; all of them are in the JSON.
const shownMax = 5;

/** Which lots events name and where they are, then each stage beside the record with its events. */
export function formatEvents({ consignment, lots, stages }: Answer, language: Language): string {
  const lines = [
    consignment.name,
    ...lots.flatMap(({ lot, says, where, names }) => [
      `  ${lot.name}: ${says}`,
      ...where.map((place) => `      ${formatMessage(placeMessage(place, names), language)}`),
    ]),
    ...stages.flatMap(({ name, word, says, events }) => [
      `  ${name}: ${word} · ${says}`,
      ...events.slice(0, shownMax).map((event) => `      ${eventLine(event)}`),
      ...(events.length > shownMax ? [`      … (${events.length})`] : []),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const eventLine = ({ time, offset, step, lot, place, says }: EventOfStage): string =>
  [
    localTime(time, offset),
    step,
    nameText(lot),
    ...(place ? [placeText(place.id, place.name)] : []),
    says,
  ].join('  ');
