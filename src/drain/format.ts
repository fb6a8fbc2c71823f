import { type CaseRecord, type ProductClass, speakersOf } from '../case/index.js';
import {
  becauseOf,
  count,
  type Evidence,
  type Finding,
  figureOf,
  type Message,
  message,
  type Param,
  type Reason,
  ratio,
  statementEvidence,
  withUnit,
} from '../findings/index.js';
import { alpha2Of } from '../lib/countries/index.js';
import { divide, exactly, type Interval } from '../lib/intervals/index.js';
import { always, type ShelfDays } from './days.js';
import type { Move } from './moves.js';
import type { Net } from './net.js';
import { type Price, timesUsual } from './price.js';

export const ruleVersions = { 'drain/shelf': '1' };

/** What a country is called in the case; where it is no place of it, by its name in the reader's language. */
export const nameOfCountry = (code: string, record: CaseRecord): Param =>
  placeNameOf(code, record) ?? { country: alpha2Of(code) ?? code };

export const placeNameOf = (code: string, record: CaseRecord): string | undefined =>
  [...record.places.values()].find(({ kind, country }) => kind === 'country' && country === code)?.name;

/** What a move stands on: its entry and what was said of it. */
const evidenceOf = ({ entry }: Move): Evidence[] => [
  ...(entry.declared ? [{ kind: 'consignment' as const, id: entry.id }] : []),
  ...entry.statements.map(statementEvidence),
];

/** The same, where every statement of it would be said again and again. */
export const standingOf = (move: Move): Evidence[] =>
  move.entry.declared ? [{ kind: 'consignment', id: move.entry.id }] : evidenceOf(move);

export const pieces = (interval: Interval, unit: string): Param => withUnit(count(interval), unit);

const isUnknown = ({ low, high }: Interval): boolean => low === 0 && high === Number.POSITIVE_INFINITY;

/** "at least 0" says nothing. */
export const piecesOrUnknown = (interval: Interval, unit: string): Param => {
  if (interval.high === 0) return { key: 'drain.none' };
  return isUnknown(interval) ? { key: 'drain.unknown-number' } : pieces(interval, unit);
};

/** How many more went than came, as far as it is known. */
export function formatNet({ out, in: came, net }: Net, unit: string): Message {
  if (out.high === 0) return message('drain.net.none');
  if (net.low >= 0 && net.high > 0 && !isUnknown(net))
    return message('drain.net.out', { pieces: pieces(net, unit) });
  if (net.high <= 0) {
    return message('drain.net.in', { pieces: pieces({ low: -net.high, high: -net.low }, unit) });
  }
  return message('drain.net.open', {
    out: piecesOrUnknown(out, unit),
    in: piecesOrUnknown(came, unit),
  });
}

/** The net outflow where it has a lower bound; else all that went out, if anybody counted it. */
export function figureOfNet({ out, net }: Net, unit: string): Pick<Finding, 'figure'> {
  if (out.high > 0 && net.low >= 0 && !isUnknown(net)) return { figure: figureOf(net, unit, 'net outflow') };
  return isUnknown(out) || out.high === 0 ? {} : { figure: figureOf(out, unit, 'went out') };
}

export const formatDays = ({ from, to }: ShelfDays): Param =>
  from === always.from ? { key: 'drain.days.all' } : { key: 'drain.days', params: { from, to } };

/** More than anybody reads; a country may have sent ten thousand. */
export const toldMax = 40;

/** What went, the largest first where there is more than is told. */
export function explainMoves(moves: readonly Move[], end: 'left' | 'came', record: CaseRecord): Reason[] {
  const moved = moves.filter((move) => move[end].high > 0);
  if (moved.length <= toldMax) return moved.map((move) => explainMove(move, end, record));
  const told = moved.toSorted((a, b) => b[end].low - a[end].low).slice(0, toldMax);
  const rest = moved.filter((move) => !told.includes(move));
  return [
    ...told.map((move) => explainMove(move, end, record)),
    becauseOf(message('drain.more', { count: rest.length }), rest.slice(0, toldMax).flatMap(standingOf)),
  ];
}

function explainMove(move: Move, end: 'left' | 'came', record: CaseRecord): Reason {
  const key = end === 'left' ? 'drain.left' : 'drain.came';
  return becauseOf(
    message(key, {
      name: move.entry.consignment.name,
      pieces: piecesOrUnknown(move[end], move.unit),
      party: record.nameOf(move.entry.consignment[end === 'left' ? 'to' : 'from']),
    }),
    evidenceOf(move),
  );
}

export function explainPrice(price: Price, record: CaseRecord): Reason {
  const { statement, aPiece, currency, usual } = price;
  const said = { price: ratio(aPiece), currency };
  if (!usual) return becauseOf(message('drain.price.alone', said), [statementEvidence(statement)]);
  const by: Param =
    'publisher' in usual.by
      ? { list: [usual.by.publisher, { words: usual.by.market }], join: 'commas' }
      : {
          list: speakersOf(usual.by, record),
          join: 'commas',
        };
  const times = timesUsual(price);
  const also = 'publisher' in usual.by ? [] : usual.by.map(statementEvidence);
  const key = times === undefined ? 'usual' : times.low > 1 ? 'above' : 'below';
  return becauseOf(
    message(`drain.price.${key}`, {
      ...said,
      usual: ratio(usual.aPiece),
      by,
      times: ratio(roughly(times ?? exactly(1))),
    }),
    [statementEvidence(statement), ...also],
  );
}

/** Pieces for each thousand people. */
export const perThousand = (interval: Interval, people: number): Interval =>
  roughly(divide(interval, exactly(people / 1000)));

const twoDigits = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(2)) : value);

/** What is worked out of such figures is known to two digits at best. */
export const roughly = ({ low, high }: Interval): Interval => ({
  low: twoDigits(low),
  high: twoDigits(high),
});

export const goodsParam = (productClass: ProductClass, ownClass: string | undefined): Param =>
  ownClass ?? { key: `class.${productClass}` };
