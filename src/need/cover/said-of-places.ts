import {
  type CaseRecord,
  countUnitOf,
  type DaysSaid,
  daysSaid,
  goodsAbout,
  isWithdrawn,
  type NeedADay,
  needADay,
  ownClassOf,
  type ProductClass,
  piecesOf,
  productAbout,
  type Statement,
} from '../../case/index.js';
import { hull, type Interval } from '../../lib/intervals/index.js';
import { groupBy } from '../../lib/lists/index.js';

export type StockCount = {
  readonly pieces: Interval;
  readonly days: DaysSaid;
  readonly statements: readonly Statement[];
};
export type Supplied = {
  readonly supply: 'short' | 'enough';
  readonly days: DaysSaid;
  readonly statement: Statement;
};

/** What is said of one kind of goods at one place. */
export type SaidOfPlace = {
  readonly id: string;
  readonly place: string;
  readonly goods: string;
  readonly productClass: ProductClass;
  readonly ownClass: string | undefined;
  readonly unit: string;
  /** The last count; of several of one day, all they allow. */
  readonly counted: StockCount | undefined;
  readonly needed: NeedADay | undefined;
  readonly supplied: readonly Supplied[];
};

export function saidOfPlaces(record: CaseRecord): SaidOfPlace[] {
  const about = groupBy(
    [...record.statements.values()]
      .filter(
        (one) =>
          (one.supply !== undefined || one.measure === 'needed' || one.measure === 'in-stock') &&
          !isWithdrawn(one, record),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    (one) => {
      const goods = goodsAbout(one, record);
      return one.place === undefined || goods === undefined ? undefined : `${one.place} ${goods}`;
    },
  );
  return [...about].flatMap(([key, statements]) => {
    // Pairs and kilograms are no number of anything together.
    const byUnit = groupBy(statements, (one) => countUnitOf(productAbout(one, record)));
    return [...byUnit].flatMap(([unit, counted]) =>
      saidOf(key, byUnit.size === 1 ? '' : `.${unit.replaceAll(notInIds, '-')}`, counted, record),
    );
  });
}

const notInIds = /[^\p{L}\p{M}\p{N}.-]+/gu;

function saidOf(
  key: string,
  apart: string,
  statements: readonly Statement[],
  record: CaseRecord,
): SaidOfPlace[] {
  const [place = '', goods = ''] = key.split(' ');
  const product = statements.map((one) => productAbout(one, record)).find((one) => one !== undefined);
  const counted = lastCount(statements, record);
  const needed = needADay(statements, record);
  const supplied = suppliedOf(statements, record);
  if (!counted && !needed && supplied.length === 0) return [];
  return [
    {
      id: `need.${place}.${goods}${apart}`,
      place,
      goods,
      productClass: product?.class ?? 'other',
      ownClass: ownClassOf(product).ownClass,
      unit: countUnitOf(product),
      counted,
      needed,
      supplied,
    },
  ];
}

function lastCount(about: readonly Statement[], record: CaseRecord): StockCount | undefined {
  const counts = about.flatMap((statement): StockCount[] => {
    const { measure, amount, on } = statement;
    // A count without a day may be of any, and ages nobody knows how much.
    if (measure !== 'in-stock' || amount === undefined || on === undefined) return [];
    const pieces = piecesOf(amount, statement.unit, productAbout(statement, record));
    const days = daysSaid(statement, record);
    return pieces && days.from <= record.asOf ? [{ pieces, days, statements: [statement] }] : [];
  });
  const last = counts.reduce<string | undefined>(
    (day, { days }) => (day === undefined || days.to > day ? days.to : day),
    undefined,
  );
  return counts
    .filter(({ days }) => days.to === last)
    .reduce<StockCount | undefined>(
      (all, one) =>
        all
          ? {
              pieces: hull(all.pieces, one.pieces),
              days: { from: all.days.from < one.days.from ? all.days.from : one.days.from, to: one.days.to },
              statements: [...all.statements, ...one.statements],
            }
          : one,
      undefined,
    );
}

const suppliedOf = (about: readonly Statement[], record: CaseRecord): Supplied[] =>
  about.flatMap((statement): Supplied[] => {
    const { supply } = statement;
    const days = daysSaid(statement, record);
    return supply === undefined || days.from > record.asOf ? [] : [{ supply, days, statement }];
  });
