import type { z } from 'zod';
import { formatMessage, type Language, message } from '../../findings/index.js';
import { asIs } from '../../lib/wording/index.js';
import { localTime } from '../delivery/local-time.js';
import type { ForwardingList, ForwardingTold } from '../forwarding/api.js';

/** What was sent on, each with what came of it, and what of the case is where. */
export function formatForwardings(
  { forwardings, there }: z.input<typeof ForwardingList>,
  language: Language,
): string {
  const say = (text: Parameters<typeof formatMessage>[0]): string => formatMessage(text, language);
  const lines = [
    ...(forwardings.length === 0 ? [say(message('forwarding.no-one'))] : []),
    ...forwardings.flatMap((each) => formatOne(each, say)),
    ...(there.length === 0 ? [] : [say(message('forwarding.there'))]),
    ...there.map(({ name, product, place, least, most, unit = '' }) => {
      const of = { goods: asIs(nameShown(name, product)), place: asIs(place.name), least, unit: asIs(unit) };
      if (most === undefined) return `  ${say(message('forwarding.there.open', of))}`;
      return `  ${say(message(least === most ? 'forwarding.there.so-many' : 'forwarding.there.between', { ...of, most }))}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

const nameShown = (name: string, product: string | undefined): string =>
  product === undefined || product === name ? name : `${name} (${product})`;

function formatOne(
  told: ForwardingTold,
  say: (text: Parameters<typeof formatMessage>[0]) => string,
): string[] {
  const { id, at, offset, from, to, sender, goods, receipts, note, takenBack } = told;
  const head = message('forwarding.head', {
    at: asIs(localTime(at, offset)),
    from: asIs(from.name),
    to: asIs(to.name),
    sender: asIs(sender),
  });
  return [
    `${say(head)} [${id}]`,
    ...(takenBack === undefined ? [] : [`  ${takenBack.says}`]),
    ...goods.map(({ name, product, says }) => `  ${nameShown(name, product)}: ${says}`),
    ...receipts.map((each) => {
      const of = { at: asIs(localTime(each.at, each.offset)), receiver: asIs(each.receiver) };
      const list = each.goods.map(({ name, pieces }) => asIs(`${name} ${pieces}`));
      return `  ${say(message('forwarding.received', { ...of, goods: { list, join: 'commas' } }))}`;
    }),
    ...(note === undefined ? [] : [`  ${say(message('delivery.note', { note: asIs(note) }))}`]),
  ];
}
