import { type Message, message, type Param } from '../findings/index.js';
import { readDay } from '../lib/days/index.js';
import type { Problem } from '../lib/errors/index.js';

const days = new Set([
  ...['contractDate', 'declaredOn', 'placedOn', 'issued', 'validUntil', 'doneOn', 'expires', 'on'],
]);
const countries = new Set(['from', 'to', 'madeIn', 'issuerCountry']);
const yesNo = new Set(['ceMark', 'ukcaMark', 'ukniMark']);

/** What is wrong with a field of a dossier: what stands there, and what does not fit it. */
export function sayUnread({ code, at, message: said, found, expected }: Problem): Message {
  const field = at.field ?? at.file;
  const near = /did you mean ([\w-]+)/.exec(said)?.[1];
  const hint: Param = near === undefined ? '' : { key: 'conformity.unread.near', params: { near } };
  if (code === 'field-unknown') return message('conformity.unread.unknown', { field, hint });
  if (code === 'field-missing') return message('conformity.unread.missing', { field });
  return message('conformity.unread.value', {
    field,
    found: found ?? '?',
    expected: expectedAt(field, found ?? '', expected ?? ''),
    hint,
  });
}

function expectedAt(field: string, found: string, expected: string): Param {
  const name = field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? field;
  if (days.has(name)) return expectedDay(found);
  if (countries.has(name)) return { key: 'conformity.unread.country' };
  if (yesNo.has(name) || field.startsWith('facts.')) return { key: 'conformity.unread.yes-no' };
  const choices = /^one of (.+)$/.exec(expected)?.[1];
  if (choices !== undefined) return { key: 'conformity.unread.one-of', params: { choices } };
  if (name === 'quantity' || name === 'amount') return { key: 'conformity.unread.amount' };
  return { key: expected.startsWith('text') ? 'conformity.unread.text' : 'conformity.unread.form' };
}

// A day that can be two is shown as both.
function expectedDay(found: string): Param {
  const reading = readDay(found.replaceAll('"', ''));
  if (reading.kind !== 'two-ways') return { key: 'conformity.unread.day' };
  const [one, other] = reading.days;
  return { key: 'conformity.unread.day-two-ways', params: { one, other } };
}
