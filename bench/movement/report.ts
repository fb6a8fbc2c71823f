import { drawTable, show } from '../table.js';
import type { Question } from './ask.js';
import { eventsAtOnce, senders } from './capture.js';
import type { Measured } from './measure.js';

/** What was measured, beside what is asked of it (issue 13). */
export const report = (found: Measured): string => `${captures(found)}\n${questions(found)}`;

function captures(found: Measured): string {
  const { engine, events, lots, bytes } = found;
  const aims = engine === 'postgres' ? { batch: 10_000, together: 1000 } : { batch: 5000 };
  const row = (what: string, value: number, aim?: number): string[] => [
    what,
    show(value),
    aim === undefined ? '' : `${show(aim)}: ${value >= aim ? 'met' : 'missed'}`,
  ];
  return drawTable(
    [
      `${engine}, ${events.toLocaleString('en')} events of ${lots} lots, ${show(bytes / 1e6)} MB`,
      'events a second',
      'asked',
    ],
    [
      row('read, held against the standard, hashed and named', found.planPerSecond),
      row(`kept, ${eventsAtOnce} at once`, found.keepPerSecond),
      row('both, one after the other', found.perSecond, aims.batch),
      row('the same rows written bare', found.barePerSecond),
      row('one by one, from one sender', found.oneByOnePerSecond),
      row(`one by one, from ${senders} senders at once`, found.togetherPerSecond, aims.together),
    ],
  );
}

function questions(found: Measured): string {
  const row = (what: string, { ours, peer }: Question, aim?: number): string[] => [
    what,
    ...[ours.medianMs, ours.maxMs, peer.medianMs, peer.maxMs].map(show),
    aim === undefined ? '' : `${aim}: ${ours.medianMs <= aim ? 'met' : 'missed'}`,
  ];
  return drawTable(
    ['milliseconds', 'median', 'most', 'recursive query', 'most', 'asked'],
    [
      row(`where one lot of ${found.cartonsPerLot} cartons is, asked first`, found.oneLotFirst),
      row('the same again', found.oneLot, 2),
      row(`where ${found.lotsAtOnce} lots are, asked first`, found.manyLotsFirst),
      row('the same again', found.manyLots, 40),
      row('where one lot was on a day, asked first', found.asOfFirst),
      row('the same again', found.asOf, 50),
      row('of what one carton was made, and who had it, first', found.backwardFirst),
      row('the same again', found.backward, 5),
    ],
  );
}
