/** Whom each vehicle serves: its trips, each the orders in their turn, by their number in the problem. */
export type Tour = readonly (readonly number[])[];

export type PlannedStop = {
  readonly order: number;
  readonly arrives: number;
  readonly begins: number;
  readonly leaves: number;
};

export type PlannedTrip = {
  /** When loading begins and when it is done. */
  readonly loads: number;
  readonly leaves: number;
  readonly stops: readonly PlannedStop[];
  /** When it is where the next trip is loaded, or home. */
  readonly back: number;
};

export type PlannedBreak = { readonly begins: number; readonly ends: number };

export type PlannedDay = {
  readonly vehicle: number;
  readonly trips: readonly PlannedTrip[];
  readonly breaks: readonly PlannedBreak[];
  readonly cost: number;
};

/** Days of the vehicles that are used, and orders that nobody serves. */
export type RoutePlan = {
  readonly days: readonly PlannedDay[];
  readonly left: readonly number[];
  readonly cost: number;
};
