import type { z } from 'zod';
import { formatMessage, type Language, type Message, message } from '../../findings/index.js';
import { localTime } from '../../lib/days/index.js';
import { asIs } from '../../lib/wording/index.js';
import type { TraceAnswer } from '../api.js';
import { nameText, placeText } from '../delivery/names.js';

type Answer = z.input<typeof TraceAnswer>;
type Place = Answer['where'][number];

/** Where it is first, what is odd last. */
export function formatTrace(answer: Answer, language: Language): string {
  const say = (text: Message): string => formatMessage(text, language);
  const { recall, names, cases } = answer;
  const lines = [
    say(message('trace.head', { id: nameText(answer.id), count: answer.events })),
    ...answer.recalls.map((each) => `! ${say(recallMessage(each))}`),
    ...answer.where.map((place) => `  ${say(placeMessage(place, names))}`),
    ...listed('trace.in', answer.containers),
    ...listed('trace.contents', answer.contents),
    ...answer.quantities.map(({ id, in: holder, ...amount }) =>
      say(
        message('trace.holding', { id: nameText(id), in: nameText(holder), amount: amountMessage(amount) }),
      ),
    ),
    ...listed('trace.made-from', answer.madeFrom.certain),
    ...listed('trace.made-from-perhaps', answer.madeFrom.possible),
    ...listed('trace.sites', recall.sites.certain),
    ...listed('trace.sites-perhaps', recall.sites.possible),
    ...listed('trace.used-at', recall.usedAt),
    ...listed('trace.on-the-way', recall.destinations),
    ...cases.map(({ case: of, lot, consignment }) =>
      say(
        lot === undefined
          ? message('trace.in-shipment', { case: asIs(of), consignment: asIs(consignment.name) })
          : message('trace.in-case', { case: asIs(of), lot: asIs(lot), consignment: asIs(consignment.name) }),
      ),
    ),
    ...answer.oddities.map((each) => `! ${each.message}`),
  ];
  return lines.join('\n');

  function listed(key: ListKey, ids: readonly string[]): string[] {
    return ids.length === 0
      ? []
      : [say(message(key, { ids: { list: ids.map((id) => asIs(calledAt(names, id))), join: 'commas' } }))];
  }
}

const recallMessage = ({ id, since, closed }: Answer['recalls'][number]): Message =>
  closed === undefined
    ? message('trace.recalled', { id: asIs(id), since: asIs(since) })
    : message('trace.was-recalled', { id: asIs(id), since: asIs(since), until: asIs(closed) });

type ListKey =
  | 'trace.in'
  | 'trace.contents'
  | 'trace.made-from'
  | 'trace.made-from-perhaps'
  | 'trace.sites'
  | 'trace.sites-perhaps'
  | 'trace.used-at'
  | 'trace.on-the-way';

/** A place by its name and its number, where it has a name. */
const calledAt = (names: Answer['names'], id: string): string => placeText(id, names[id]);

const shownMax = 5;

/** Where some of it is. */
export function placeMessage(
  { ids, state, place, from, to, isRefused, since, offset, quantity, sure }: Place,
  names: Answer['names'],
): Message {
  const at = (id: string | undefined): string => (id === undefined ? '?' : calledAt(names, id));
  const shown = ids.slice(0, shownMax).map((id) => asIs(nameText(id)));
  const what = {
    list: ids.length > shownMax ? [...shown, asIs(`… (${ids.length})`)] : shown,
    join: 'commas' as const,
  };
  const where = { what, since: asIs(since === undefined ? '?' : localTime(since, offset)) };
  const said =
    state === 'at'
      ? message('trace.at', { ...where, place: at(place) })
      : isRefused
        ? message('trace.refused', { ...where, place: at(from) })
        : state === 'in-transit'
          ? message('trace.in-transit', { ...where, from: at(from), to: at(to) })
          : message(`trace.${state}`, { ...where, place: at(place) });
  const amount = quantity && amountMessage(quantity);
  const parts = [
    said,
    ...(amount ? [amount] : []),
    ...(sure === 'possible' ? [message('trace.possible')] : []),
  ];
  return parts.length === 1 ? said : message('trace.parts', { parts: { list: parts, join: 'semicolons' } });
}

function amountMessage({ low, high, uom }: NonNullable<Place['quantity']>): Message {
  const unit = uom === undefined ? '' : ` ${uom}`;
  if (high === undefined)
    return low > 0 ? message('trace.at-least', { low, unit: asIs(unit) }) : message('trace.untold');
  return low === high
    ? message('trace.amount', { low, unit: asIs(unit) })
    : message('trace.between', { low, high, unit: asIs(unit) });
}
