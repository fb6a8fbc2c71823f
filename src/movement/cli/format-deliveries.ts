import type { z } from 'zod';
import { formatMessage, type Language, message } from '../../findings/index.js';
import { asIs } from '../../lib/wording/index.js';
import type { DeliveryProof } from '../delivery/api.js';
import { localTime } from '../delivery/local-time.js';

type Proof = z.input<typeof DeliveryProof>;

/** Each delivery: who received it, every lot of it, and what shows it. */
export function formatDeliveries(deliveries: readonly Proof[], language: Language): string {
  const say = (text: Parameters<typeof formatMessage>[0]): string => formatMessage(text, language);
  if (deliveries.length === 0) return `${say(message('delivery.none'))}\n`;
  const lines = deliveries.flatMap(({ id, at, offset, place, goods, warnings, ...told }) => {
    const { receiver, role, handedBy, photos, signature, note, takenBack } = told;
    const head = message('delivery.head', {
      at: asIs(localTime(at, offset)),
      place: asIs(place?.name ?? '?'),
      receiver: asIs(role === undefined ? receiver : `${receiver}, ${role}`),
    });
    return [
      `${say(head)} [${id}]`,
      ...(takenBack === undefined ? [] : [`  ${takenBack.says}`]),
      ...goods.flatMap(({ name, says, refused }) => [
        `  ${name}: ${says}`,
        ...refused.map((one) => `      ${one.says}`),
      ]),
      ...(handedBy === undefined
        ? []
        : [`  ${say(message('delivery.handed-by', { name: asIs(handedBy) }))}`]),
      ...(photos.length === 0
        ? []
        : [`  ${say(message('delivery.photos', { count: photos.length, list: asIs(photos.join(' ')) }))}`]),
      `  ${say(signature === undefined ? message('delivery.unsigned') : message('delivery.signed', { sha256: asIs(signature.sha256) }))}`,
      ...(note === undefined ? [] : [`  ${say(message('delivery.note', { note: asIs(note) }))}`]),
      ...warnings.map((warning) => `  ${warning}`),
    ];
  });
  return `${lines.join('\n')}\n`;
}
