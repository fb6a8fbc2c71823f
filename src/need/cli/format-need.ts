import Table from 'cli-table3';
import { formatMessage, type Language, type MessageKey, message, type Param } from '../../findings/index.js';
import { formatName } from '../../lib/errors/index.js';
import { shownName } from '../../lib/names/index.js';
import { asIs } from '../../lib/wording/index.js';
import type { NeedAnswer } from '../folder/api.js';

const rowsMax = 60;
const notesMax = 40;

/** What is needed for a terminal: what matters, need, burn, cover, requests, and what was refused, left open and assumed. */
export function formatNeed(answer: NeedAnswer, language: Language): string {
  const write = new NeedWriter(answer, language);
  const parts = [
    answer.says.join('\n'),
    write.needs(),
    write.undetermined(),
    write.burn(),
    write.covers(),
    write.requests(),
    write.notes('refused'),
    write.notes('asked'),
    write.notes('assumed'),
    write.files(),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

type Ends = { readonly low: number; readonly high?: number | undefined };
type Columns = readonly (readonly [MessageKey, 'left' | 'right'])[];

class NeedWriter {
  constructor(
    private readonly answer: NeedAnswer,
    private readonly language: Language,
  ) {}

  needs(): string {
    const columns: Columns = [
      ['need.column.site', 'left'],
      ['need.column.item', 'left'],
      ['need.column.per-day', 'right'],
      ['need.column.from', 'left'],
    ];
    const rows = this.answer.needs.map(({ site, item, unit, perDay, parts, policies, unstretched }) => [
      formatName(site),
      formatName(item),
      `${this.#number(perDay)}${unit === undefined ? '' : ` ${this.#unit(unit)}`}`,
      [
        parts
          .map(({ of, heads, each }) => `${this.#number(heads)} ${formatName(of)} × ${this.#number(each)}`)
          .join(' + '),
        policies.length === 0
          ? ''
          : this.#say('need.stretched', {
              policies: asIs(policies.map(formatName).join(', ')),
              pieces: asIs(this.#number(unstretched)),
            }),
      ]
        .filter((text) => text !== '')
        .join('; '),
    ]);
    return this.#table('need.title.needs', columns, rows);
  }

  undetermined(): string {
    return this.answer.undetermined
      .map(({ site, why }) =>
        this.#say('need.undetermined.at', { site: asIs(formatName(site)), why: asIs(shownName(why)) }),
      )
      .join('\n');
  }

  burn(): string {
    const columns: Columns = [
      ['need.column.site', 'left'],
      ['need.column.item', 'left'],
      ['need.column.used', 'right'],
      ['need.column.between', 'right'],
      ['need.column.days', 'right'],
      ['need.column.means', 'left'],
    ];
    const rows = this.answer.burn.map(
      ({ file, site, ward, item, perDay, days, isRationed, isLowerBound, needAtLeast }) => [
        [site ?? file, ward].flatMap((name) => (name === undefined ? [] : formatName(name))).join(', '),
        formatName(item),
        perDay ? this.#number(perDay.rate) : this.#say('need.unknown'),
        perDay ? this.#ends(perDay) : '',
        days ? this.#ends(days) : '',
        [
          isRationed ? this.#say('need.rationed', { pieces: asIs(this.#number(needAtLeast ?? 0)) }) : '',
          isLowerBound ? this.#say('need.lower-bound') : '',
        ]
          .filter((text) => text !== '')
          .join('; '),
      ],
    );
    return this.#table('need.title.burn', columns, rows);
  }

  covers(): string {
    const columns: Columns = [
      ['need.column.site', 'left'],
      ['need.column.item', 'left'],
      ['need.column.days', 'right'],
      ['need.column.there', 'right'],
      ['need.column.counted', 'left'],
      ['need.column.per-day', 'right'],
      ['need.column.basis', 'left'],
    ];
    const rows = this.answer.covers.map(({ site, item, days, pieces, countedOn, isTold, perDay, basis }) => [
      formatName(site),
      formatName(item),
      days ? this.#ends(days) : this.#say('need.unknown'),
      this.#number(pieces),
      isTold ? this.#say('need.told-on', { day: countedOn }) : countedOn,
      perDay ? this.#ends(perDay) : '',
      this.#say(`need.basis.${basis ?? 'none'}`),
    ]);
    return this.#table('need.title.covers', columns, rows);
  }

  requests(): string {
    const columns: Columns = [
      ['need.column.site', 'left'],
      ['need.column.item', 'left'],
      ['need.column.quantity', 'right'],
      ['need.column.by', 'left'],
      ['need.column.asker', 'left'],
      ['need.column.remarks', 'left'],
    ];
    const rows = this.answer.requests.map((request) => [
      [request.site, request.ward].flatMap((name) => (name === undefined ? [] : formatName(name))).join(', '),
      formatName(request.item),
      this.#quantity(request),
      request.by ?? '',
      request.askers.map((number) => this.#say('need.asker', { number })).join(', '),
      [
        request.isUrgent ? this.#say('need.urgent') : '',
        ...request.notes.map(({ message: text }) => shownName(text)),
      ]
        .filter((text) => text !== '')
        .join(' '),
    ]);
    return this.#table('need.title.requests', columns, rows);
  }

  notes(level: NeedAnswer['notes'][number]['level']): string {
    const notes = this.answer.notes.filter((note) => note.level === level);
    if (notes.length === 0) return '';
    const more = notes.length - notesMax;
    return [
      this.#say(`need.title.${level}`),
      ...notes.slice(0, notesMax).map((note) => `  ${this.#note(note)}`),
      ...(more > 0 ? [`  ${this.#say('allocation.more', { count: more })}`] : []),
    ].join('\n');
  }

  files(): string {
    return this.answer.files
      .flatMap(({ file, kind, used, refused }) =>
        kind === undefined ? [] : this.#say('need.file', { file: asIs(formatName(file)), used, refused }),
      )
      .join('\n');
  }

  #note({ at, message: text, found, expected }: NeedAnswer['notes'][number]): string {
    const place = [at.line === undefined ? at.file : `${at.file}:${at.line}`, at.field]
      .filter(Boolean)
      .join(' ');
    const params = { where: asIs(formatName(place)), says: asIs(shownName(text)) };
    if (found !== undefined && expected !== undefined)
      return this.#say('problem.line.both', {
        ...params,
        found: asIs(formatName(found)),
        expected: asIs(shownName(expected)),
      });
    if (expected !== undefined)
      return this.#say('problem.line.expected', { ...params, expected: asIs(shownName(expected)) });
    return this.#say('problem.line', params);
  }

  #quantity({ quantity, packs, isApproximate }: NeedAnswer['requests'][number]): string {
    const about = (text: string) => (isApproximate ? this.#say('need.about', { amount: asIs(text) }) : text);
    if (quantity !== undefined) return about(this.#number(quantity));
    if (packs) return about(`${this.#number(packs.count)} ${this.#unit(packs.unit)}`);
    return this.#say('need.open');
  }

  #ends({ low, high }: Ends): string {
    if (high === undefined) return this.#say('need.from', { low: asIs(this.#number(low)) });
    if (low === high) return this.#number(low);
    return `${this.#number(low)}–${this.#number(high)}`;
  }

  #unit(unit: string): string {
    switch (unit) {
      case 'pair':
      case 'dozen':
      case 'box':
      case 'carton':
      case 'pallet':
      case 'litre':
        return this.#say(`need.unit.${unit}`);
      default:
        return formatName(unit);
    }
  }

  #table(title: MessageKey, columns: Columns, rows: readonly string[][]): string {
    if (rows.length === 0) return '';
    const table = new Table({
      head: columns.map(([key]) => this.#say(key)),
      colAligns: columns.map(([, align]) => align),
      style: { head: [], border: [], compact: true },
    });
    for (const row of rows.slice(0, rowsMax)) table.push(row);
    const more = rows.length - rowsMax;
    const shown = `${this.#say(title)}\n${table.toString()}`;
    return more > 0 ? `${shown}\n${this.#say('allocation.more', { count: more })}` : shown;
  }

  #number(value: number): string {
    return new Intl.NumberFormat(this.language, { maximumFractionDigits: 2 }).format(value);
  }

  #say(key: MessageKey, params: Readonly<Record<string, Param>> = {}): string {
    return formatMessage(message(key, params), this.language);
  }
}
