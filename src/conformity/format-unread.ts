import { type Message, message, type Param } from '../findings/index.js';
import { readDay } from '../lib/days/index.js';
import { type Problem, type Shown, shownParam } from '../lib/errors/index.js';
import { wording } from '../lib/wording/index.js';

const days = new Set([
  ...['contractDate', 'declaredOn', 'placedOn', 'issued', 'validUntil', 'doneOn', 'expires', 'on'],
]);
const countries = new Set(['from', 'to', 'madeIn', 'issuerCountry']);
const yesNo = new Set(['ceMark', 'ukcaMark', 'ukniMark']);

/** What is wrong with a field of a dossier: what stands there, and what does not fit it. */
export function formatUnread({ code, at, says, found, expected }: Problem): Message {
  const field = at.field ?? at.file;
  const { hint = '' } = says.params;
  if (code === 'field-unknown') return message('conformity.unread.unknown', { field, hint });
  if (code === 'field-missing') return message('conformity.unread.missing', { field });
  return message('conformity.unread.value', {
    field,
    found: shownParam(found ?? '?'),
    expected: expectedAt(field, found, expected),
    hint,
  });
}

function expectedAt(field: string, found: Shown | undefined, expected: Shown = ''): Param {
  const name = field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? field;
  if (days.has(name)) return expectedDay(typeof found === 'string' ? found : '');
  if (countries.has(name)) return wording('expect.country-code');
  if (yesNo.has(name) || field.startsWith('facts.')) return wording('expect.true-false');
  if (name === 'quantity' || name === 'amount') return wording('conformity.unread.amount');
  return shownParam(expected);
}

// A day that can be two is shown as both.
function expectedDay(found: string): Param {
  const reading = readDay(found.replaceAll('"', ''));
  if (reading.kind === 'other-year') return wording('expect.our-calendar');
  if (reading.kind !== 'two-ways') return wording('conformity.unread.day');
  const [one, other] = reading.days;
  return { key: 'conformity.unread.day-two-ways', params: { one, other } };
}
