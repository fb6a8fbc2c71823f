import { expect, test } from 'vitest';
import { isSessionOver } from './sessions.js';

const at = (text: string): Date => new Date(`2026-12-${text}:00Z`);
const over = (createdAt: string, usedAt: string, now: string): boolean =>
  isSessionOver({ createdAt: at(createdAt), usedAt: at(usedAt) }, at(now));

test('a session ends when nobody has used it for twelve hours, and after seven days', () => {
  expect(over('01T08:00', '01T08:00', '01T19:59')).toBe(false);
  expect(over('01T08:00', '01T08:00', '01T20:01')).toBe(true);
  expect(over('01T08:00', '08T07:00', '08T07:59')).toBe(false);
  expect(over('01T08:00', '08T08:00', '08T08:01')).toBe(true);
});

test('a clock that was ahead keeps no session alive when it is put right', () => {
  expect(over('20T08:00', '20T08:00', '01T08:00')).toBe(true);
  expect(over('01T08:00', '20T08:00', '01T09:00')).toBe(true);
  expect(over('01T08:03', '01T08:03', '01T08:00')).toBe(false);
});
