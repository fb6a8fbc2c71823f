import type { NeedAnswer } from '../../../../src/need/folder/api';
import { formatNumber } from '../../format';
import type { Language, Say } from '../../i18n/index';

/** A table as it is shown and saved: what its columns are called, and its cells as texts. */
export type NeedTable = {
  readonly name: 'covers' | 'requests' | 'needs' | 'burn';
  readonly title: string;
  readonly columns: readonly { readonly header: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly string[])[];
};

type Ends = { readonly low: number; readonly high?: number | undefined };

/** The tables of an answer that have rows, what matters most first. */
export function needTables(answer: NeedAnswer, t: Say, language: Language): NeedTable[] {
  const number = (value: number): string => formatNumber(value, language);
  const ends = ({ low, high }: Ends): string => {
    if (high === undefined) return t('need.from', { low: number(low) });
    return low === high ? number(low) : `${number(low)}–${number(high)}`;
  };
  const words = { t, number, ends };
  return [coverTable, requestTable, needTable, burnTable]
    .map((table) => table(answer, words))
    .filter(({ rows }) => rows.length > 0);
}

type Words = {
  readonly t: Say;
  readonly number: (value: number) => string;
  readonly ends: (ends: Ends) => string;
};

const join = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

const coverTable = ({ covers }: NeedAnswer, { t, number, ends }: Words): NeedTable => ({
  name: 'covers',
  title: t('need.title.covers'),
  columns: [
    { header: t.label('need.column.site') },
    { header: t.label('need.column.item') },
    { header: t.label('need.column.days'), numeric: true },
    { header: t.label('need.column.there'), numeric: true },
    { header: t.label('need.column.counted') },
    { header: t.label('need.column.per-day'), numeric: true },
    { header: t.label('need.column.basis') },
  ],
  rows: covers.map(({ site, item, days, pieces, countedOn, isTold, perDay, basis }) => [
    site,
    item,
    days ? ends(days) : t('need.unknown'),
    number(pieces),
    isTold ? t('need.told-on', { day: countedOn }) : countedOn,
    perDay ? ends(perDay) : '',
    t(`need.basis.${basis ?? 'none'}`),
  ]),
});

const requestTable = ({ requests }: NeedAnswer, { t, number }: Words): NeedTable => ({
  name: 'requests',
  title: t('need.title.requests'),
  columns: [
    { header: t.label('need.column.site') },
    { header: t.label('need.column.item') },
    { header: t.label('need.column.quantity'), numeric: true },
    { header: t.label('need.column.by') },
    { header: t.label('need.column.asker') },
    { header: t.label('need.column.remarks') },
  ],
  rows: requests.map((request) => [
    join(request.site, request.ward),
    request.item,
    quantityOf(request, { t, number }),
    request.by ?? '',
    join(...request.askers.map((asker) => t('need.asker', { number: asker }))),
    [request.isUrgent ? t('need.urgent') : '', ...request.notes.map(({ message }) => message)]
      .filter((text) => text !== '')
      .join(' '),
  ]),
});

function quantityOf(
  { quantity, packs, isApproximate }: NeedAnswer['requests'][number],
  { t, number }: Pick<Words, 't' | 'number'>,
): string {
  const about = (amount: string): string => (isApproximate ? t('need.about', { amount }) : amount);
  if (quantity !== undefined) return about(number(quantity));
  if (packs) return about(`${number(packs.count)} ${unitName(packs.unit, t)}`);
  return t('need.open');
}

const units = ['pair', 'dozen', 'box', 'carton', 'pallet', 'litre'] as const;

function unitName(unit: string, t: Say): string {
  const known = units.find((one) => one === unit);
  return known ? t(`need.unit.${known}`) : unit;
}

const needTable = ({ needs }: NeedAnswer, { t, number }: Words): NeedTable => ({
  name: 'needs',
  title: t('need.title.needs'),
  columns: [
    { header: t.label('need.column.site') },
    { header: t.label('need.column.item') },
    { header: t.label('need.column.per-day'), numeric: true },
    { header: t.label('need.column.from') },
  ],
  rows: needs.map(({ site, item, unit, perDay, parts, policies, unstretched }) => [
    site,
    item,
    unit === undefined ? number(perDay) : `${number(perDay)} ${unitName(unit, t)}`,
    [
      parts.map(({ of, heads, each }) => `${number(heads)} ${of} × ${number(each)}`).join(' + '),
      policies.length === 0
        ? ''
        : t('need.stretched', { policies: policies.join(', '), pieces: number(unstretched) }),
    ]
      .filter((text) => text !== '')
      .join('; '),
  ]),
});

const burnTable = ({ burn }: NeedAnswer, { t, number, ends }: Words): NeedTable => ({
  name: 'burn',
  title: t('need.title.burn'),
  columns: [
    { header: t.label('need.column.site') },
    { header: t.label('need.column.item') },
    { header: t.label('need.column.used'), numeric: true },
    { header: t.label('need.column.between'), numeric: true },
    { header: t.label('need.column.days'), numeric: true },
    { header: t.label('need.column.means') },
  ],
  rows: burn.map(({ file, site, ward, item, perDay, days, isRationed, isLowerBound, needAtLeast }) => [
    join(site ?? file, ward),
    item,
    perDay ? number(perDay.rate) : t('need.unknown'),
    perDay ? ends(perDay) : '',
    days ? ends(days) : '',
    [
      isRationed ? t('need.rationed', { pieces: number(needAtLeast ?? 0) }) : '',
      isLowerBound ? t('need.lower-bound') : '',
    ]
      .filter((text) => text !== '')
      .join('; '),
  ]),
});
