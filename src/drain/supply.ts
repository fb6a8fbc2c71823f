import {
  type CaseRecord,
  daysSaid,
  goodsAbout,
  isWithdrawn,
  type NeedADay,
  needADay,
  type Statement,
} from '../case/index.js';
import { daysAfter } from '../lib/days/index.js';
import { groupBy } from '../lib/lists/index.js';
import { around, type ShelfDays, touches } from './days.js';

/** Days in which a country is said to have had too little, or enough; both where two say so of the same days. */
export type SupplyPeriod = {
  readonly days: ShelfDays;
  readonly supply: 'short' | 'enough' | 'disputed';
  readonly statements: readonly Statement[];
};

/** What is said of the supply of one kind of goods in one country. */
export type SaidSupply = {
  readonly periods: readonly SupplyPeriod[];
  /** Pieces needed a day, and who says so. */
  readonly need: NeedADay | undefined;
};

/** What was on a shelf a month before it was found empty would have been there; and it is not full again the next day. */
const reachDays = 30;

/** What is said of supply, by country and goods: read once, for a record has as many shelves as it has. */
export function suppliesIn(record: CaseRecord): (country: string, goods: string) => SaidSupply {
  const about = groupBy(
    [...record.statements.values()]
      .filter((one) => (one.supply !== undefined || one.measure === 'needed') && !isWithdrawn(one, record))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    (one) => {
      const [country, goods] = [placeCountry(one, record), goodsAbout(one, record)];
      return country === undefined || goods === undefined ? undefined : `${country} ${goods}`;
    },
  );
  return (country, goods) => {
    const said = about.get(`${country} ${goods}`) ?? [];
    return { periods: periodsOf(said, record), need: needADay(said, record) };
  };
}

const placeCountry = ({ place }: Statement, record: CaseRecord): string | undefined =>
  place === undefined ? undefined : record.places.get(place)?.country;

function periodsOf(about: readonly Statement[], record: CaseRecord): SupplyPeriod[] {
  const said = about
    .flatMap((statement) => {
      const { supply } = statement;
      return supply === undefined
        ? []
        : [{ supply, days: daysSaid(statement, record), statements: [statement] }];
    })
    .sort((a, b) => (a.days.from < b.days.from ? -1 : a.days.from > b.days.from ? 1 : 0));
  const disputed = said.filter((one) =>
    said.some((other) => other.supply !== one.supply && touches(other.days, one.days)),
  );
  const agreed = said.filter((one) => !disputed.includes(one));
  return [
    ...merge(agreed.map((one) => ({ ...one, days: reach(one.days, one.supply, said) }))),
    ...merge(disputed.map((one) => ({ ...one, supply: 'disputed' as const }))),
  ];
}

/** A month either way, and no further than where somebody says otherwise. */
function reach(
  days: ShelfDays,
  supply: 'short' | 'enough',
  said: readonly { readonly supply: 'short' | 'enough'; readonly days: ShelfDays }[],
): ShelfDays {
  const others = said.filter((one) => one.supply !== supply).map((one) => one.days);
  const before = others.filter(({ to }) => to < days.from).map(({ to }) => daysAfter(to, 1));
  const after = others.filter(({ from }) => from > days.to).map(({ from }) => daysAfter(from, -1));
  const { from, to } = around(days, reachDays);
  return {
    from: [...before, from].reduce((a, b) => (a > b ? a : b)),
    to: [...after, to].reduce((a, b) => (a < b ? a : b)),
  };
}

function merge(periods: readonly SupplyPeriod[]): SupplyPeriod[] {
  const merged: SupplyPeriod[] = [];
  for (const period of [...periods].sort((a, b) => (a.days.from < b.days.from ? -1 : 1))) {
    const at = merged.findIndex((one) => one.supply === period.supply && touches(one.days, period.days));
    const before = merged[at];
    if (!before) merged.push(period);
    else merged[at] = join(before, period);
  }
  return merged;
}

const join = (a: SupplyPeriod, b: SupplyPeriod): SupplyPeriod => ({
  ...a,
  days: {
    from: a.days.from < b.days.from ? a.days.from : b.days.from,
    to: a.days.to > b.days.to ? a.days.to : b.days.to,
  },
  statements: [...a.statements, ...b.statements],
});
