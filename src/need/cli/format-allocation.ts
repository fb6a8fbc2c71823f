import Table from 'cli-table3';
import { formatMessage, type Language, type MessageKey, message, type Param } from '../../findings/index.js';
import { asIs } from '../../lib/wording/index.js';
import type { AllocationAnswer } from '../allocation/api.js';

const rowsMax = 60;

/** A plan for a terminal: what matters, who gets which lot, the days of cover, and the rules beside the plan. */
export function formatAllocation(answer: AllocationAnswer, language: Language): string {
  const write = new AllocationWriter(answer, language);
  const parts = [
    write.counts(),
    answer.says.join('\n'),
    answer.shares.length > 0 ? write.shares() : '',
    answer.covers.length > 0 ? write.covers() : '',
    answer.covers.length > 0 ? write.ledger() : '',
    answer.left.length > 0 ? write.left() : '',
    answer.proofs.map((proof) => write.proof(proof)).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

type Column = { readonly title: MessageKey; readonly isNumber?: true };

class AllocationWriter {
  constructor(
    private readonly answer: AllocationAnswer,
    private readonly language: Language,
  ) {}

  counts(): string {
    const { sites, lots, problems } = this.answer;
    const line = this.#say('allocation.counts', {
      sites: sites.read,
      lots: lots.read,
      sitesRefused: sites.refused,
      lotsRefused: lots.refused,
    });
    return [line, ...problems.map((each) => this.#problem(each))].join('\n');
  }

  shares(): string {
    const rows = this.answer.shares.map(({ lot, item, site, packs, pieces, pinned }) => [
      this.#site(site),
      item,
      lot,
      this.#number(packs),
      this.#number(pieces),
      pinned ? this.#say('allocation.by', { by: asIs(pinned.by), reason: asIs(pinned.reason) }) : '',
    ]);
    return this.#table(
      [
        { title: 'allocation.column.site' },
        { title: 'allocation.column.item' },
        { title: 'allocation.column.lot' },
        { title: 'allocation.column.packs', isNumber: true },
        { title: 'allocation.column.pieces', isNumber: true },
        { title: 'allocation.column.set' },
      ],
      rows,
    );
  }

  covers(): string {
    const rows = this.answer.covers.map(({ site, item, before, after, unmetPieces, isEstimated }) => [
      this.#site(site) + (isEstimated ? ` (${this.#say('allocation.estimated')})` : ''),
      item,
      this.#days(before),
      this.#days(after),
      this.#number(Math.ceil(unmetPieces - 1e-9)),
    ]);
    return this.#table(
      [
        { title: 'allocation.column.site' },
        { title: 'allocation.column.item' },
        { title: 'allocation.column.before', isNumber: true },
        { title: 'allocation.column.after', isNumber: true },
        { title: 'allocation.column.unmet', isNumber: true },
      ],
      rows,
    );
  }

  ledger(): string {
    const rows = this.answer.ledger.map(({ of, smallest, gini, unmetPieces }) => [
      this.#say(`allocation.of.${of}`),
      this.#days(smallest?.days ?? 0),
      smallest ? this.#site(smallest.site) : '',
      this.#number(Math.ceil(unmetPieces - 1e-9)),
      this.#days(gini),
    ]);
    return this.#table(
      [
        { title: 'allocation.column.rule' },
        { title: 'allocation.column.smallest', isNumber: true },
        { title: 'allocation.column.where' },
        { title: 'allocation.column.unmet', isNumber: true },
        { title: 'allocation.column.gini', isNumber: true },
      ],
      rows,
    );
  }

  left(): string {
    const rows = this.answer.left.map(({ lot, item, packs, why = '' }) => [
      lot,
      item,
      this.#number(packs),
      why,
    ]);
    return this.#table(
      [
        { title: 'allocation.column.left' },
        { title: 'allocation.column.item' },
        { title: 'allocation.column.packs', isNumber: true },
        { title: 'allocation.column.why' },
      ],
      rows,
    );
  }

  proof({ item, proof, level, levelMax }: AllocationAnswer['proofs'][number]): string {
    return this.#say(`allocation.proof.${proof}`, {
      item: asIs(item),
      level: asIs(this.#days(level)),
      levelMax: asIs(this.#days(levelMax)),
    });
  }

  #table(columns: readonly Column[], rows: readonly string[][]): string {
    const table = new Table({
      head: columns.map(({ title }) => this.#say(title)),
      colAligns: columns.map(({ isNumber }) => (isNumber ? 'right' : 'left')),
      style: { head: [], border: [], compact: true },
    });
    for (const row of rows.slice(0, rowsMax)) table.push(row);
    const more = rows.length - rowsMax;
    return more > 0
      ? `${table.toString()}\n${this.#say('allocation.more', { count: more })}`
      : table.toString();
  }

  #problem({ at, message: text, found, expected }: AllocationAnswer['problems'][number]): string {
    const place = [at.line === undefined ? at.file : `${at.file}:${at.line}`, at.field]
      .filter(Boolean)
      .join(' ');
    const params = { where: asIs(place), says: asIs(text) };
    if (found !== undefined && expected !== undefined)
      return this.#say('problem.line.both', { ...params, found: asIs(found), expected: asIs(expected) });
    if (found !== undefined) return this.#say('problem.line.found', { ...params, found: asIs(found) });
    if (expected !== undefined)
      return this.#say('problem.line.expected', { ...params, expected: asIs(expected) });
    return this.#say('problem.line', params);
  }

  #site(id: string): string {
    return this.answer.covers.find(({ site }) => site === id)?.name ?? id;
  }

  #number(value: number): string {
    return new Intl.NumberFormat(this.language).format(value);
  }

  #days(value: number): string {
    return new Intl.NumberFormat(this.language, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }).format(value);
  }

  #say(key: MessageKey, params: Readonly<Record<string, Param>> = {}): string {
    return formatMessage(message(key, params), this.language);
  }
}
