import { type Message, message, type Param } from '../findings/index.js';
import { firstDay } from './case-days.js';
import type { Span } from './paper.js';

/** Days in words; where the first is not known, the last alone. */
export function saySpan({ from, to }: Span): Param {
  if (from === to) return from;
  return from === firstDay
    ? message('conformity.days.until', { to })
    : message('conformity.days.span', { from, to });
}

export const sayDayOpen = ({ from, to }: Span): Message =>
  from === firstDay
    ? message('conformity.open.day-until', { to })
    : message('conformity.open.day', { from, to });
