// Written by test/linking-chances.test.ts; run it with -u rather than edit this.
import type { ReportField } from './comparisons.js';

type LearntChances = Readonly<Record<'m' | 'u', Readonly<Record<ReportField, readonly number[]>>>>;

/** Of pairs of reports that are one shipment (m), and of those that are not (u), the share at each level of a field. */
export const learntChances: LearntChances = {
  m: {
    giver: [0.218, 0.458, 0.003, 0.321],
    receiver: [0.232, 0.126, 0.175, 0.467],
    goods: [0.997, 0.003],
    amount: [0.146, 0.22, 0.25, 0.146, 0.213, 0.026],
    place: [0.378, 0.09, 0.005, 0.527],
    day: [0.45, 0.327, 0.1, 0.062, 0.062],
    terms: [0.996, 0.004],
  },
  u: {
    giver: [0.07, 0.091, 0.002, 0.838],
    receiver: [0.12, 0.045, 0.09, 0.745],
    goods: [0.341, 0.659],
    amount: [0.081, 0.152, 0.121, 0.094, 0.33, 0.222],
    place: [0.158, 0.063, 0.004, 0.775],
    day: [0.099, 0.048, 0.18, 0.09, 0.583],
    terms: [0.648, 0.352],
  },
};
