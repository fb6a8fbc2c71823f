import { type Message, message, type Param } from '../findings/index.js';
import { firstDay } from './case-days.js';
import type { Span } from './goods-document.js';

/** Days in words; where the first is not known, the last alone. */
export function formatSpan({ from, to }: Span): Param {
  if (from === to) return from;
  return from === firstDay
    ? message('conformity.days.until', { to })
    : message('conformity.days.span', { from, to });
}

/** The same of days as they are given out: 2020-03-20, 2020-03-20..2020-03-26 or ..2020-03-26. */
export function formatSpanOf(days: string): Param {
  const [from = '', to] = days.split('..');
  if (to === undefined) return from;
  return from === ''
    ? message('conformity.days.until', { to })
    : message('conformity.days.span', { from, to });
}

export const formatDayOpen = ({ from, to }: Span): Message =>
  from === firstDay
    ? message('conformity.open.day-until', { to })
    : message('conformity.open.day', { from, to });
