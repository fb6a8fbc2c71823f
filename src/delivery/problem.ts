/** From when to when service may begin, in the problem's own unit of time. */
export type TimeWindow = readonly [number, number];

export type RouteOrder = {
  readonly id: string;
  /** A row of the matrix. */
  readonly place: number;
  /** By dimension, in the order of the problem's `dimensions`. */
  readonly load: readonly number[];
  /** Any one of them, the earliest first. */
  readonly windows: readonly TimeWindow[];
  readonly service: number;
  /** What it counts beside others where not all can be served. */
  readonly priority: number;
  /** Before this its goods cannot be loaded. */
  readonly release: number;
  readonly cold: boolean;
  /** Where its goods are; anywhere where nothing is said. */
  readonly from?: number | undefined;
};

export type DriverBreak = { readonly window: TimeWindow; readonly duration: number };

export type RouteVehicle = {
  readonly id: string;
  readonly capacity: readonly number[];
  readonly shift: TimeWindow;
  /** Where it begins, where it loads, where it ends. */
  readonly start: number;
  readonly depot: number;
  readonly end: number;
  readonly tripsMax: number;
  /** Before each trip. */
  readonly loading: number;
  readonly breaks: readonly DriverBreak[];
  readonly cold: boolean;
  /** Of using it at all, in the unit of what is minimised. */
  readonly fixedCost: number;
};

/** A day of orders and vehicles, whole: everything that refers to something refers to what is there. */
export type RouteProblem = {
  readonly name: string;
  readonly dimensions: readonly string[];
  readonly places: readonly string[];
  /** From row to column, row after row. */
  readonly time: Float64Array;
  /** What is to be as little as possible; of most problems the time itself. */
  readonly cost: Float64Array;
  readonly costUnit: 'minutes' | 'metres' | 'distance';
  /** Minutes after midnight are shown as a time of the day. */
  readonly isClock: boolean;
  /** Some benchmarks give ten for one. */
  readonly costScale: number;
  readonly orders: readonly RouteOrder[];
  readonly vehicles: readonly RouteVehicle[];
};
