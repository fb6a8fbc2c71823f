import { findAlike, plainLot } from '../../../../src/movement/delivery/index';
import { formatDay } from '../../format';
import type { Language, Say } from '../../i18n/index';
import { draftedLines, type KnownPlace, namedPlace } from './confirm';
import type { DeliveryDraft } from './draft';
import { labelShown, todayHere } from './goods-name';
import type { Kept } from './outbox/outbox';
import { isSigned } from './signature';
import type { Shipment } from './use-shipment';

type Known = {
  readonly shipment: Shipment | undefined;
  readonly kept: readonly Kept[];
  readonly places: readonly KnownPlace[];
  readonly t: Say;
  readonly language: Language;
};

/** What whoever confirms should know, and may confirm all the same: what is on the goods is what is taken down. */
export function doubtsOf(draft: DeliveryDraft, known: Known): string[] {
  const { t, shipment } = known;
  const isProved = isSigned(draft.strokes) || draft.sheet !== undefined;
  return [
    ...draft.labels.flatMap((label) => {
      const shown = labelShown(label, t, shipment);
      return doubtsOfLabel(shown.known, known).map((says) => `${shown.name}: ${says}`);
    }),
    ...(draft.shipment !== undefined && shipment === undefined ? [t('receive.doubt.unheld')] : []),
    ...alikeOf(draft, known),
    ...(isProved ? [] : [t('receive.doubt.unsigned')]),
  ];
}

type OfLabel = Pick<Known, 'shipment' | 't' | 'language'>;

/** A label held against what the case tells of the shipment; where that says nothing, nothing is said. */
export function doubtsOfLabel(
  { lot, gtin, expiry }: ReturnType<typeof labelShown>['known'],
  { shipment, t, language }: OfLabel,
): string[] {
  if (shipment === undefined) return [];
  const expected = shipment.lots.find((each) => lot !== undefined && plainLot(each.lot) === plainLot(lot));
  const gtins = shipment.goods.flatMap((each) => each.gtin ?? []);
  const own = expected?.gtin === undefined ? gtins : [expected.gtin];
  const isOtherProduct = gtin !== undefined && own.length > 0 && !own.includes(gtin);
  const isOtherLot = lot !== undefined && shipment.lots.length > 0 && expected === undefined;
  const recorded = expected?.expires;
  const day = (text: string): string => (text.length === 10 ? formatDay(text, language) : text);
  return [
    ...(isOtherProduct ? [t('receive.doubt.product', { gtin })] : []),
    ...(isOtherLot
      ? [t('receive.doubt.lot', { lots: shipment.lots.map((each) => each.lot).join(', ') })]
      : []),
    ...(recorded !== undefined && expiry !== undefined && !isSameDay(recorded, expiry)
      ? [t('receive.doubt.expiry', { label: day(expiry), record: day(recorded) })]
      : []),
  ];
}

// A month in the record is every day of it.
const isSameDay = (recorded: string, read: string): boolean =>
  read.slice(0, recorded.length) === recorded.slice(0, read.length);

/** One that was sent from this phone or any other, and looks the same. */
function alikeOf(draft: DeliveryDraft, { shipment, kept, places, t, language }: Known): string[] {
  const compared = (of: DeliveryDraft, time: number) => ({
    id: of.id,
    time,
    place: namedPlace(of.place, places),
    receiver: of.receiver,
    shipment: of.shipment && `${of.shipment.caseId}/${of.shipment.id}`,
    goods: draftedLines(of, todayHere()).lines.map(({ goods, counted }) => ({ id: goods.id, counted })),
  });
  const received = shipment?.received ?? [];
  const gone = new Set(received.flatMap(({ id, isTakenBack }) => (isTakenBack ? id : [])));
  const others = [...kept.map((each) => compared(each.draft, Date.parse(each.at))), ...received];
  const alike = findAlike(
    compared(draft, Date.now()),
    others.filter(({ id }) => !gone.has(id)),
  );
  if (alike === undefined) return [];
  const at = new Date(alike.time).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  return [t('receive.doubt.alike', { at, receiver: alike.receiver })];
}
