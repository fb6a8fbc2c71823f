import type { DayPlanned } from '../../../src/delivery/api';

export const whatChanges = ['lost', 'stands', 'ward', 'held', 'come'] as const;
export type WhatChanges = (typeof whatChanges)[number];

/** What is typed about one thing that has happened. */
export type ChangeFields = {
  readonly what: WhatChanges;
  readonly at: string;
  readonly of: string;
  readonly until: string;
  readonly count: number;
};

export const noChange: ChangeFields = { what: 'lost', at: '', of: '', until: '', count: Number.NaN };

/** A line of the file of changes. */
export type ChangeLine = Readonly<Record<string, string | number | boolean>>;

export function changeOf({ what, at: typed, of, until, count }: ChangeFields): ChangeLine {
  const at = typedTime(typed);
  switch (what) {
    case 'lost':
      return { at, vehicle: of, out: true };
    case 'stands':
      return { at, vehicle: of, until: typedTime(until) };
    case 'ward':
      return { at, ward: of, stock: count };
    case 'held':
      return { at, held: count };
    case 'come':
      return { at, added: count };
  }
}

/** Written with a point or an h in many places. */
const typedTime = (typed: string): string => typed.trim().replace(/^(\d{1,2})[.h](\d\d)$/i, '$1:$2');

export const vehiclesIn = ({ days }: DayPlanned): string[] => days.map(({ vehicle }) => vehicle);

export const wardsIn = ({ days, left }: DayPlanned): string[] => [
  ...new Set([
    ...days.flatMap(({ trips }) => trips.flatMap(({ stops }) => stops.map(({ ward }) => ward))),
    ...left.map(({ ward }) => ward),
  ]),
];
