import type { z } from 'zod';
import { type CaseRecord, countDayOf, type Statement, unitWordOf } from '../../case/index.js';
import {
  count,
  formatMessage,
  formatQuantity,
  type Language,
  type Message,
  message,
  type Param,
  withUnit,
} from '../../findings/index.js';
import { boundsOf, hull, type Interval } from '../../lib/intervals/index.js';
import type { ConsignmentLedger } from './api.js';
import { asksForReason, type Gap, type GapReason } from './gaps.js';
import type { QuantityLedger } from './ledger.js';
import type { LedgerRow, StageTelling } from './rows.js';
import { type LineStage, lineStages } from './stages.js';

type Shown = z.input<typeof ConsignmentLedger>;

/** The account as it leaves the program, its sentences in one language. */
export function presentLedger(
  { entry: { id, consignment, product }, unit, rows, gaps, deliveries }: QuantityLedger,
  record: CaseRecord,
  language: Language,
): Shown {
  const party = (of: typeof consignment.from) => ({ id: of, name: record.nameOf(of) });
  const { from, to } = consignment;
  const shown = new Shower(unit, record, language);
  return {
    case: record.header.id,
    asOf: record.asOf,
    recordHash: record.hash,
    consignment: { id, name: consignment.name, from: party(from), to: party(to) },
    product: { id: consignment.product, name: product?.name ?? consignment.product },
    unit,
    rows: rows.map((row) => shown.row(row, deliveries.get(row.stage))),
    gaps: gaps.map((gap) => shown.gap(gap)),
  };
}

class Shower {
  constructor(
    private readonly unit: string,
    private readonly record: CaseRecord,
    private readonly language: Language,
  ) {}

  row(row: LedgerRow, deliveries: Interval | undefined): Shown['rows'][number] {
    const { stage, standing, count: counted, accounts, said, steps } = row;
    return {
      stage,
      name: this.say(stageWord(stage)),
      standing,
      says: counted
        ? this.say(message('ledger.quantity', { quantity: this.figures(counted.figures) }))
        : this.say(message(standing === 'nobody-said' ? 'ledger.nobody-said' : 'ledger.without-number')),
      figures: (counted?.figures ?? []).map(boundsOf),
      ...(deliveries
        ? { asks: this.say(message('ledger.deliveries', { sum: this.figures([deliveries]) })) }
        : {}),
      accounts:
        accounts.length < 2
          ? []
          : accounts.map(({ by, count: one }) => ({
              by,
              says: this.say(message(`ledger.account.${by}`, { quantity: this.figures(one.figures) })),
              figures: one.figures.map(boundsOf),
            })),
      said: said.map((one) => this.said(one)),
      steps: steps.map(({ lot, step }) => ({
        lot: { id: lot.id, name: lot.batch ?? lot.id },
        who: step.who,
        day: step.when,
      })),
    };
  }

  gap(gap: Gap): Shown['gaps'][number] {
    const { from, to, kind, pieces, reasons, unexplained, excess } = gap;
    const ends = { from: stageWord(from), to: stageWord(to ?? from) };
    return {
      from,
      ...(to === undefined ? {} : { to }),
      before: to ?? stageAfter(from),
      kind,
      says: this.say(message(`ledger.gap.${kind}`, { ...ends, pieces: this.figures(pieces) })),
      figures: pieces.map(boundsOf),
      reasons: reasons.map((one) => this.reason(one)),
      ...(unexplained ? { unexplained: boundsOf(unexplained) } : {}),
      ...(excess ? { excess: boundsOf(excess) } : {}),
      open: openOf(gap).map(({ key, of }) =>
        this.say(message(key, of ? { pieces: this.figures([of]) } : {})),
      ),
      asksForReason: asksForReason(gap),
    };
  }

  private said({ statement, standing }: StageTelling): Shown['rows'][number]['said'][number] {
    const { id, text, source } = statement;
    const number = numberSaid(statement);
    const why =
      standing === 'counts' || standing === 'without-number' ? [] : [message(`ledger.said.${standing}`)];
    const parts = [...(number ? [number] : [message('ledger.said.without-number')]), ...why];
    return {
      statement: id,
      speaker: this.record.nameOf(this.record.speakerOf(statement)),
      day: countDayOf(statement, this.record),
      text,
      source: { id: source, name: this.record.sources.get(source)?.title ?? source },
      standing,
      says: this.say(message('trace.parts', { parts: { list: parts, join: 'semicolons' } })),
    };
  }

  private reason({ row, statement, pieces, isSure }: GapReason): Shown['gaps'][number]['reasons'][number] {
    const quantity = pieces ? this.figures([pieces]) : message('ledger.without-number');
    const told = row
      ? message('ledger.reason.row', { stage: stageWord(row.stage), quantity })
      : message(pieces ? 'ledger.reason.told-number' : 'ledger.reason.told', {
          speaker: this.record.nameOf(statement && this.record.speakerOf(statement)),
          text: statement?.text ?? '',
          ...(pieces ? { quantity } : {}),
        });
    const parts = [told, ...(isSure ? [] : [message('ledger.reason.perhaps')])];
    return {
      ...(row ? { stage: row.stage } : {}),
      ...(statement ? { statement: statement.id } : {}),
      says: this.say(message('trace.parts', { parts: { list: parts, join: 'semicolons' } })),
      sure: isSure,
    };
  }

  private figures(figures: readonly Interval[]): Param {
    const [first = { low: 0, high: 0 }, ...others] = figures;
    const pieces = others.reduce(hull, first);
    const quantity = others.length === 0 ? count(first) : formatQuantity({ pieces, disputed: figures });
    return withUnit(quantity, this.unit);
  }

  private say(text: Message): string {
    return formatMessage(text, this.language);
  }
}

const stageAfter = (stage: LineStage): LineStage => lineStages[lineStages.indexOf(stage) + 1] ?? stage;

const stageWord = (stage: LedgerRow['stage']): Message => message(`stage.${stage}`);

/** As it was said, in its own unit. */
const numberSaid = ({ amount, unit }: Statement): Message | undefined =>
  amount === undefined
    ? undefined
    : message('ledger.said.number', { number: [amount, unit && unitWordOf(unit)].filter(Boolean).join(' ') });

type Open = {
  readonly key: 'ledger.no-reason' | 'ledger.unexplained' | 'ledger.excess';
  readonly of?: Interval;
};

function openOf({ kind, reasons, unexplained, excess }: Gap): Open[] {
  if (kind === 'none') return [];
  if (reasons.length === 0) return [{ key: 'ledger.no-reason' }];
  return [
    ...(unexplained && unexplained.high > 0 ? [{ key: 'ledger.unexplained', of: unexplained } as const] : []),
    ...(excess ? [{ key: 'ledger.excess', of: excess } as const] : []),
  ];
}
