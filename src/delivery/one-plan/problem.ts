/** A ward, with what it uses and has when the day begins; its place is a row of the matrix. */
export type Ward = {
  readonly id: string;
  readonly ratePerHour: number;
  readonly stock: number;
  readonly place: number;
};

export type Van = {
  readonly id: string;
  readonly capacityPacks: number;
  readonly start: number;
  readonly shiftEnd: number;
};

/** Goods of one kind in a store (place 0) and the wards they may go to; times in minutes after midnight. */
export type DayProblem = {
  readonly start: number;
  readonly horizon: number;
  readonly loading: number;
  readonly service: number;
  readonly packSize: number;
  readonly packs: number;
  readonly minutes: readonly (readonly number[])[];
  readonly wards: readonly Ward[];
  readonly vans: readonly Van[];
};

/** Where a van stands when planning begins. One on its way drives on with what it carries. */
export type VanBegins = {
  readonly place: number;
  readonly time: number;
  readonly carriesPacks: number;
  readonly isOnWay: boolean;
  readonly isOut: boolean;
};

/** What a ward has been given already, and whether it may be visited again. */
export type WardBegins = { readonly given: WardGiven | undefined; readonly isOpen: boolean };

export type WardGiven = { readonly arrives: number; readonly packs: number };

/** What is not to be planned any more. */
export type Begun = {
  readonly vans: readonly VanBegins[];
  readonly wards: readonly WardBegins[];
  readonly storePacks: number;
};

export const morning = ({ vans, wards, packs }: DayProblem): Begun => ({
  vans: vans.map(({ start }) => ({
    place: 0,
    time: start,
    carriesPacks: 0,
    isOnWay: false,
    isOut: false,
  })),
  wards: wards.map(() => ({ given: undefined, isOpen: true })),
  storePacks: packs,
});

/** Of each van its trips, each the wards in their turn. The first of one on its way goes on from where it is. */
export type Turns = readonly (readonly (readonly number[])[])[];
